import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { Tag } from '@/ui/tag.tsx'
import { useCertificateWords } from './certificates.words.ts'
import { certificateQueries } from './queries.ts'

/** All that I was given, also what was withdrawn. */
export function MyCertificates() {
  const words = useCertificateWords()
  const format = useFormat()
  const { data, error, refetch, isFetching } = useQuery(certificateQueries.mine())
  const valid = data?.filter(({ status }) => status === 'valid') ?? []
  const hours = valid.reduce((sum, { learningHours }) => sum + learningHours, 0)
  return (
    <Section
      title={words.mine}
      lead={data && data.length > 0 && words.mineLead(valid.length, hours)}
      className="mt-8"
      action={
        <Link to={paths.certificateCheck} className="inline-flex min-h-11 items-center text-nila text-sm underline">
          {words.check}
        </Link>
      }
    >
      {error ? (
        <Problem title={words.failed} onRetry={() => void refetch()} retrying={isFetching} />
      ) : !data ? (
        <Skeleton look="rows" rows={3} />
      ) : data.length === 0 ? (
        <EmptyState
          level={3}
          title={words.none}
          action={
            <LinkButton variant="outline" to={paths.myLearning}>
              {words.openLearning}
            </LinkButton>
          }
        >
          {words.noneLead}
        </EmptyState>
      ) : (
        <RowList label={words.mine}>
          {data.map((one) => (
            <Row
              key={one.number}
              to={paths.certificate(one.number)}
              title={one.title}
              meta={
                <>
                  <p>{words.line(one.versionNumber, one.learningHours, format.date(one.completedAt))}</p>
                  <p className="tabular-nums">{one.number}</p>
                </>
              }
              trailing={one.status === 'withdrawn' && <Tag tone="error">{words.withdrawn}</Tag>}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}
