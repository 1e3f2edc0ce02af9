import { Employees } from '@/features/reports/employees.tsx'

export function EmployeesRoute() {
  return <Employees />
}
