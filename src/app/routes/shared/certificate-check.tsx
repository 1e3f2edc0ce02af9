import { CertificateCheck } from '@/features/certificates/certificate-check.tsx'

export function CertificateCheckRoute() {
  return <CertificateCheck />
}
