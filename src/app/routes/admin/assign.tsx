import { Assign } from '@/features/reports/assign.tsx'

export function AssignRoute() {
  return <Assign />
}
