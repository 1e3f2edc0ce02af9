import { useQuery } from '@tanstack/react-query'
import { paths } from '@/paths.ts'
import { Problem } from '@/ui/problem.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'
import { voiceQueries } from './queries.ts'
import { useVoiceWords } from './voice.words.ts'

/** Courses whose participants wait for an answer, the latest first. Nothing is shown where none do. */
export function OwedAnswers() {
  const words = useVoiceWords()
  const { data: courses, error, refetch, isFetching } = useQuery(voiceQueries.owed())
  if (!error && (courses ?? []).length === 0) return null
  return (
    <Section title={words.owed} lead={words.owedLead} className="mt-8">
      {error ? (
        <Problem title={words.failed} onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <RowList label={words.owed}>
          {courses?.map(({ courseId, title, owner, waiting, late }) => (
            <Row
              key={courseId}
              to={paths.studioVoice(courseId)}
              title={title}
              meta={words.owedRow(waiting, owner)}
              trailing={late > 0 && <Tag tone="error">{words.owedLate(late)}</Tag>}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}
