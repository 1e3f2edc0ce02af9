import { Dashboard } from '@/features/reports/dashboard.tsx'

export function DashboardRoute() {
  return <Dashboard />
}
