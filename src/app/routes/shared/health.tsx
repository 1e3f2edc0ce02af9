import { useSuspenseQuery } from '@tanstack/react-query'
import { sessionQueries } from '@/features/session/queries.ts'
import { HealthPage } from '@/features/system/health.tsx'

export function HealthRoute() {
  const { data: me } = useSuspenseQuery(sessionQueries.me())
  return <HealthPage admin={me.role === 'admin'} />
}
