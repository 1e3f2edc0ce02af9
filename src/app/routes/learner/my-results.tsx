import { MyResults } from '@/features/assessment/my-results.tsx'
import { MyCertificates } from '@/features/certificates/my-certificates.tsx'

export function MyResultsRoute() {
  return <MyResults certificates={<MyCertificates />} />
}
