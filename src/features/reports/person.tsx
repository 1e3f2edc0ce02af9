import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { PersonPage } from '@/contract/reports.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Facts } from '@/ui/facts.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { PersonCourses } from './person-courses.tsx'
import { useReportWords } from './reports.words.ts'

/** One person: where they stand this year, and every course with its progress, due date and score. */
export function Person({ person, actions }: { person: PersonPage; actions?: ReactNode }) {
  const words = useReportWords()
  return (
    <>
      <PageHeading
        small
        title={person.name}
        eyebrow={`${person.position} · ${person.unit}`}
        actions={actions}
        lead={`${words.jpOf(person.learningHours, person.target)}. ${person.overdue > 0 ? words.personLate(person.overdue) : words.personFine}.`}
      />
      <div className="my-5 max-w-md">
        <Facts
          facts={[
            { label: words.nip, value: person.nipMasked },
            { label: words.employment, value: person.employment },
          ]}
        />
      </div>
      {person.enrolments.length === 0 ? (
        <EmptyState title={words.noCourses}>{words.noCoursesLead}</EmptyState>
      ) : (
        <PersonCourses rows={person.enrolments} />
      )}
      <p className="mt-3">
        <Link to={paths.certificateCheck} className="inline-flex min-h-11 items-center text-nila text-sm underline">
          {words.checkCertificate}
        </Link>
      </p>
    </>
  )
}
