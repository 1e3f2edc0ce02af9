import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'
import { assessmentQueries } from './queries.ts'
import { useResultWords } from './result.words.ts'

/** What came of the checks, below what is kept of it: the certificates. */
export function MyResults({ certificates }: { certificates: ReactNode }) {
  const words = useResultWords()
  const format = useFormat()
  const { data: rows } = useSuspenseQuery(assessmentQueries.mine())
  const waiting = rows.filter(({ percent }) => percent === null).length
  return (
    <>
      <PageHeading title={words.mineTitle} lead={words.lead(rows.length - waiting, waiting)} />
      {certificates}
      <Section title={words.checks} className="mt-8">
        {rows.length === 0 ? (
          <EmptyState
            title={words.nothing}
            action={<LinkButton to={paths.myLearning}>{words.openLearning}</LinkButton>}
          >
            {words.nothingLead}
          </EmptyState>
        ) : (
          <RowList label={words.checks}>
            {rows.map((row) => (
              <Row
                key={row.id}
                to={paths.attemptResult(row.id)}
                title={`${row.title}: ${row.courseTitle}`}
                meta={`${format.dateTime(row.at)} · ${words.version(row.versionNumber)}`}
                trailing={
                  row.percent === null ? (
                    <Tag tone="info">{words.waiting}</Tag>
                  ) : (
                    <span className="flex shrink-0 items-center gap-3">
                      {row.kind !== 'pre' && (
                        <Tag tone={row.passed ? 'ok' : 'warn'}>{row.passed ? words.pass : words.fail}</Tag>
                      )}
                      <span className="w-10 text-right font-bold text-xl tabular-nums">{row.percent}</span>
                    </span>
                  )
                }
              />
            ))}
          </RowList>
        )}
      </Section>
    </>
  )
}
