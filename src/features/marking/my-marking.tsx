import { useQuery } from '@tanstack/react-query'
import { paths } from '@/paths.ts'
import { Problem } from '@/ui/problem.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'
import { useMarkingWords } from './marking.words.ts'
import { markingQueries } from './queries.ts'

/** Courses in which essays wait for me. Nothing is shown where there are none: most checks have no essay. */
export function MyMarking() {
  const words = useMarkingWords()
  const { data: courses, error, refetch, isFetching } = useQuery(markingQueries.mine())
  if (!error && (courses ?? []).length === 0) return null
  return (
    <Section title={words.mine} lead={words.mineLead} className="mt-10">
      {error ? (
        <Problem title={words.failed} onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <RowList label={words.mine}>
          {courses?.map((course) => (
            <Row
              key={course.courseId}
              to={paths.studioMarking(course.courseId)}
              title={course.title}
              meta={words.mineRow(course.todo)}
              trailing={<Tag tone="neutral">{words[course.as]}</Tag>}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}
