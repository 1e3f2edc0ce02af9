import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import type { EnrolmentRow } from '@/contract/enrolments.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Cover } from '@/ui/cover.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { ProgressBar } from '@/ui/progress-bar.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Tabs } from '@/ui/tabs.tsx'
import { useEnrolmentWords } from './enrolment.words.ts'
import { enrolmentQueries } from './queries.ts'

const tabs = ['running', 'due', 'done', 'failed'] as const
type Tab = (typeof tabs)[number]
const inTab: Record<Tab, (row: EnrolmentRow) => boolean> = {
  running: ({ status }) => status === 'active',
  due: ({ status, dueAt }) => status === 'active' && dueAt !== null,
  done: ({ status }) => status === 'completed',
  failed: ({ status }) => status === 'failed',
}

/** Everything I learn or have learnt, by what is to be done about it. */
export function MyLearning() {
  const words = useEnrolmentWords()
  const { data: rows } = useSuspenseQuery(enrolmentQueries.mine())
  const [params, setParams] = useSearchParams()
  const tab = tabs.find((name) => name === params.get('tab')) ?? 'running'
  const empty = { running: words.emptyRunning, due: words.emptyDue, done: words.emptyDone, failed: words.emptyFailed }
  return (
    <>
      <PageHeading
        title={words.myLearning}
        lead={words.lead(rows.filter(inTab.running).length, rows.filter(inTab.done).length)}
      />
      <div className="mt-5">
        <Tabs
          label={words.tabs}
          value={tab}
          onValue={(value) => setParams({ tab: value }, { replace: true })}
          tabs={tabs.map((name) => {
            const own = rows.filter(inTab[name])
            return {
              id: name,
              label: words[name],
              count: own.length,
              content:
                own.length === 0 ? (
                  <EmptyState
                    title={empty[name]}
                    action={<LinkButton to={paths.catalogue}>{words.openCatalogue}</LinkButton>}
                  >
                    {words.emptyLead}
                  </EmptyState>
                ) : (
                  <RowList label={words[name]}>
                    {own.map((row) => (
                      <Enrolment key={row.courseId} row={row} />
                    ))}
                  </RowList>
                ),
            }
          })}
        />
      </div>
    </>
  )
}

function Enrolment({ row }: { row: EnrolmentRow }) {
  const words = useEnrolmentWords()
  const format = useFormat()
  const late = row.dueAt !== null && row.status === 'active' && row.dueAt < new Date().toISOString()
  const meta =
    row.status === 'completed' && row.completedAt
      ? words.completedOn(format.shortDate(row.completedAt), String(row.finalPercent ?? 0), row.versionNumber)
      : row.started
        ? words.progress(row.lessonsDone, row.lessonsTotal)
        : words.notStarted
  return (
    <Row
      to={paths.course(row.courseId)}
      leading={<Cover dye={row.cover} size={56} />}
      title={row.title}
      meta={
        <>
          {meta}
          {row.dueAt && row.status === 'active' && (
            <span className={late ? 'font-semibold text-saga' : undefined}>
              {' '}
              · {late ? words.overdue(format.shortDate(row.dueAt)) : words.dueOn(format.shortDate(row.dueAt))}
            </span>
          )}
        </>
      }
      trailing={<span className="shrink-0 font-semibold text-sm">{words.jp(row.learningHours)}</span>}
    >
      {row.status === 'active' && (
        <ProgressBar className="mt-2 max-w-80" value={row.lessonsDone} max={row.lessonsTotal} label={row.title} />
      )}
    </Row>
  )
}
