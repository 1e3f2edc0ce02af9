import { Team } from '@/features/reports/team.tsx'

export function TeamRoute() {
  return <Team />
}
