import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { paths } from '@/paths.ts'
import { Problem } from '@/ui/problem.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'
import { voiceQueries } from './queries.ts'
import { useVoiceWords } from './voice.words.ts'

/** Courses whose participants wait for an answer, the latest first; with `late` those alone whose time is over. Nothing is shown where none do. */
export function OwedAnswers({ late: lateOnly = false }: { late?: boolean }) {
  const words = useVoiceWords()
  const { data, error, refetch, isFetching } = useQuery(voiceQueries.owed())
  const courses = data?.filter(({ late }) => late > 0 === lateOnly)
  if (lateOnly ? !courses?.length : !error && !courses?.length) return null
  return (
    <Section
      title={lateOnly ? words.owedLateTitle : words.owed}
      lead={words.owedLead}
      className={lateOnly ? 'mt-6' : 'mt-8'}
    >
      {error ? (
        <Problem title={words.failed} onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <RowList label={lateOnly ? words.owedLateTitle : words.owed}>
          {courses?.map(({ courseId, title, owner, waiting, late }) => (
            <Row
              key={courseId}
              title={title}
              meta={words.owedRow(waiting, owner)}
              trailing={late > 0 && <Tag tone="error">{words.owedLate(late)}</Tag>}
            >
              {/* Named by what it does: a link with the course's title would be a second one of that name on the page. */}
              <Link
                to={paths.studioVoice(courseId)}
                className="inline-flex min-h-9 items-center font-semibold text-nila text-sm underline"
              >
                {words.owedOpen}
              </Link>
            </Row>
          ))}
        </RowList>
      )}
    </Section>
  )
}
