import { useQuery } from '@tanstack/react-query'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { Tag } from '@/ui/tag.tsx'
import { versionQueries } from './queries.ts'
import { useReviewWords } from './review.words.ts'

const tones = { open: 'warn', approved: 'ok', changes: 'info', withdrawn: 'neutral' } as const

/** Courses of others that I was asked to review, those that wait first. Hidden when empty where reviewing is rare. */
export function ReviewList({ hiddenWhenEmpty = false }: { hiddenWhenEmpty?: boolean }) {
  const words = useReviewWords()
  const format = useFormat()
  const { data: reviews, error, refetch, isFetching } = useQuery(versionQueries.reviews())
  if (hiddenWhenEmpty && !error && (reviews ?? []).length === 0) return null
  return (
    <Section title={words.list} lead={words.listLead} className={hiddenWhenEmpty ? 'mt-6' : 'mt-10'}>
      {error ? (
        <Problem title={words.failed} onRetry={() => void refetch()} retrying={isFetching} />
      ) : !reviews ? (
        <Skeleton look="lines" />
      ) : reviews.length === 0 ? (
        <EmptyState title={words.none}>{words.noneLead}</EmptyState>
      ) : (
        <RowList label={words.list}>
          {reviews.map((review) => (
            <Row
              key={review.id}
              to={paths.review(review.id)}
              title={review.title}
              meta={
                <>
                  {words.rowMeta(review.author, format.shortDate(review.requestedAt))}
                  {review.openComments > 0 && ` · ${words.openComments(review.openComments)}`}
                </>
              }
              trailing={<Tag tone={tones[review.state]}>{words[review.state]}</Tag>}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}
