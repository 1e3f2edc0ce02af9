import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { AccountForm } from '@/features/people/account-form.tsx'
import { Person } from '@/features/reports/person.tsx'
import { reportQueries } from '@/features/reports/queries.ts'

export function EmployeeRoute() {
  const { employeeId = '' } = useParams()
  const { data: person } = useSuspenseQuery(reportQueries.employee(employeeId))
  return (
    <>
      <Person person={person} />
      <AccountForm key={employeeId} employeeId={employeeId} name={person.name} />
    </>
  )
}
