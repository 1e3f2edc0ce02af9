import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { CertificateView } from '@/features/certificates/certificate-view.tsx'
import { sessionQueries } from '@/features/session/queries.ts'

export function CertificateRoute() {
  const { number = '' } = useParams()
  const { data: me } = useSuspenseQuery(sessionQueries.me())
  return <CertificateView number={number} learner={me.role === 'learner'} />
}
