import { WriteButton } from '@/features/messages/write-button.tsx'
import { Employees } from '@/features/reports/employees.tsx'

/** Everyone, and an announcement to the unit that is chosen. */
export function EmployeesRoute() {
  return (
    <Employees actions={({ id, name }) => <WriteButton key={id} target={{ kind: 'unit', unitId: id }} to={name} />} />
  )
}
