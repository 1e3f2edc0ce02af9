import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { WriteButton } from '@/features/messages/write-button.tsx'
import { Person } from '@/features/reports/person.tsx'
import { reportQueries } from '@/features/reports/queries.ts'

export function TeamMemberRoute() {
  const { employeeId = '' } = useParams()
  const { data: person } = useSuspenseQuery(reportQueries.member(employeeId))
  return <Person person={person} actions={<WriteButton target={{ kind: 'member', employeeId }} to={person.name} />} />
}
