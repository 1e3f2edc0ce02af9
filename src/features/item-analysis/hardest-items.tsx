import { useQuery } from '@tanstack/react-query'
import { Link, type To } from 'react-router'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Problem } from '@/ui/problem.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { useItemAnalysisWords } from './item-analysis.words.ts'
import { analysisQueries } from './queries.ts'

const shown = 5

interface HardestItemsProps {
  courseId: string
  /** Where those stand who answered an item wrongly. */
  peopleOf: (itemId: string, number: number) => To
}

/** The items of the check with most attempts that the fewest get right at the first attempt. */
export function HardestItems({ courseId, peopleOf }: HardestItemsProps) {
  const words = useItemAnalysisWords()
  const format = useFormat()
  const { data, error, refetch, isFetching } = useQuery(
    analysisQueries.course(courseId, { quiz: '', attempts: 'first' }),
  )
  const items = data?.items.toSorted((a, b) => a.facility - b.facility).slice(0, shown) ?? []
  const check = data?.quizzes.find(({ key }) => key === data.quiz)
  return (
    <Section title={words.hardest} lead={check && words.hardestLead(check.title, data?.check.n ?? 0)} className="mt-10">
      {error ? (
        <Problem title={words.hardestFailed} onRetry={() => void refetch()} retrying={isFetching} />
      ) : !data ? (
        <Skeleton look="rows" rows={3} />
      ) : items.length === 0 ? (
        <p className="text-soft">{words.noneLead}</p>
      ) : (
        <RowList label={words.hardest}>
          {items.map((item) => (
            <Row
              key={`${item.id} ${item.number}`}
              title={
                <Link
                  to={`${paths.studioItemResults(courseId)}?uji=${encodeURIComponent(data.quiz)}&butir=${encodeURIComponent(`${item.key}.${item.number}`)}`}
                  className="line-clamp-2 hover:text-nila hover:underline"
                >
                  {item.stem}
                </Link>
              }
              meta={words.rightShare(format.percent(item.facility * 100), item.n)}
            >
              <Link
                to={peopleOf(item.id, item.number)}
                aria-label={words.whoWrongOf(item.stem)}
                className="inline-flex min-h-9 items-center text-nila text-sm underline"
              >
                {words.whoWrong}
              </Link>
            </Row>
          ))}
        </RowList>
      )}
    </Section>
  )
}
