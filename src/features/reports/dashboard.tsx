import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { lazy, Suspense } from 'react'
import type { Dashboard as Board } from '@/contract/reports.ts'
import { api } from '@/lib/api.ts'
import { useDevice } from '@/lib/device.ts'
import { useFormat } from '@/lib/format.ts'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { useAddress } from '@/lib/use-address.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Disclosure } from '@/ui/disclosure.tsx'
import { sayDownloadFailed } from '@/ui/download-failed.ts'
import { InlineSelect } from '@/ui/inline-select.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { Table, Td, Th, Tr } from '@/ui/table.tsx'
import { useDashboardWords } from './dashboard.words.ts'
import { reportQueries } from './queries.ts'
import { UnitTable } from './unit-table.tsx'

const MonthLine = lazy(async () => ({ default: (await import('./charts.tsx')).MonthLine }))
const spans = [3, 6, 12, 24]

/** The answer first, then the drawing, then the table that exports cell for cell. */
export function Dashboard() {
  const words = useDashboardWords()
  const language = useDevice((device) => device.language)
  const { params, set } = useAddress()
  const { data: units } = useSuspenseQuery(reportQueries.units())
  const months = spans.find((span) => String(span) === params.get('bulan')) ?? 12
  const unit = units.find(({ id }) => id === params.get('unit'))?.id ?? 'kota'
  const { data: board } = useQuery({
    ...reportQueries.dashboard({ unit, months, language }),
    throwOnError: ifNothingIsShown,
  })
  return (
    <>
      <p className="mb-5 leading-10">
        {words.showing}{' '}
        <InlineSelect
          label={words.unit}
          value={unit}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          onValue={(value) => set('unit', value)}
        />{' '}
        {words.during}{' '}
        <InlineSelect
          label={words.period}
          value={String(months)}
          options={spans.map((span) => ({ value: String(span), label: words.months(span) }))}
          onValue={(value) => set('bulan', value)}
        />
      </p>
      {board ? (
        <>
          <div className="grid gap-8 border-line border-b pb-6 rail:grid-cols-[1fr_320px]">
            <Headline board={board} />
            <Overdue board={board} />
          </div>
          <Months board={board} />
          <Section
            className="mt-8"
            title={words.units}
            lead={words.unitsLead(board.units.length, board.total[4] ?? '')}
            action={
              <Button
                variant="outline"
                className="no-print"
                icon={<Download aria-hidden size={18} />}
                onClick={() =>
                  api
                    .download('GET /dashboard/units.csv', { query: { unit, months, language } })
                    .catch(sayDownloadFailed)
                }
              >
                {words.export}
              </Button>
            }
          >
            <UnitTable board={board} hrefFor={(id) => `?${new URLSearchParams({ bulan: String(months), unit: id })}`} />
          </Section>
          <Courses board={board} />
        </>
      ) : (
        <Skeleton look="block" />
      )}
    </>
  )
}

function Headline({ board }: { board: Board }) {
  const words = useDashboardWords()
  const format = useFormat()
  const change = board.rate !== null && board.previousRate !== null ? board.rate - board.previousRate : undefined
  const moved = change === undefined ? undefined : format.number(Math.abs(change), 1)
  return (
    <div>
      <PageHeading
        title={
          board.rate === null ? (
            words.tooFew
          ) : (
            <>
              <span className="mr-2 font-extrabold text-5xl text-nila">{format.percent(board.rate, 1)}</span>{' '}
              <span className="font-normal text-2xl">
                {words.headline},{' '}
                {change === undefined || moved === undefined ? (
                  words.noBefore
                ) : (
                  <>
                    <strong>
                      {Math.abs(change) < 0.05 ? words.same : change > 0 ? words.up(moved) : words.down(moved)}
                    </strong>{' '}
                    {words.versus}
                  </>
                )}
              </span>
            </>
          )
        }
        documentTitle={words.title}
      />
      <p className="mt-3 text-soft">
        {words.basis(board.completed, board.enrolments, board.employees)} {words.activeLine(board.active)}{' '}
        {board.passRate !== null && words.passLine(format.percent(board.passRate, 1), board.graded)}
      </p>
      <Disclosure summary={words.howTitle} className="no-print mt-2 max-w-reading">
        <p className="text-sm">{words.how}</p>
      </Disclosure>
    </div>
  )
}

function Overdue({ board }: { board: Board }) {
  const words = useDashboardWords()
  if (board.overduePeople === 0) return <p className="font-semibold">{words.overdueNone}</p>
  return (
    <div>
      <h2 className="font-bold text-lg">{words.overdue(board.overduePeople)}</h2>
      <ul className="my-3">
        {board.overdue.map((row) => (
          <li key={row.courseId} className="flex justify-between gap-4 border-line border-b py-2 text-sm">
            {row.title}
            <strong className="shrink-0">{row.people}</strong>
          </li>
        ))}
      </ul>
      <LinkButton
        className="no-print"
        to={`${paths.employees}?terlambat=1${board.unit.id === 'kota' ? '' : `&unit=${board.unit.id}`}`}
      >
        {words.seeLate(board.overduePeople)}
      </LinkButton>
    </div>
  )
}

function Months({ board }: { board: Board }) {
  const words = useDashboardWords()
  const format = useFormat()
  const last = board.months.at(-1)
  const sentence = last ? words.chartSentence(last.completed, format.monthYear(last.month)) : words.nothing
  return (
    <Section className="mt-8" title={words.chart} lead={sentence}>
      <p className="mb-2 flex flex-wrap gap-x-6 text-sm">
        <span className="flex items-center gap-2">
          <span aria-hidden className="h-1 w-6 rounded-full bg-nila" />
          {words.thisYear}
        </span>
        <span className="flex items-center gap-2">
          <span aria-hidden className="w-6 border-edge border-t-2 border-dashed" />
          {words.lastYear}
        </span>
      </p>
      <Suspense fallback={<div className="h-64" />}>
        <MonthLine
          sentence={sentence}
          points={board.months.map((row) => ({
            month: format.month(row.month),
            now: row.completed,
            before: row.completedYearBefore,
          }))}
        />
      </Suspense>
      <Disclosure summary={words.asTable} className="no-print mt-2">
        <Table caption={words.chart} captionHidden>
          <thead>
            <tr>
              <Th>{words.month}</Th>
              <Th numeric>{words.enrolments}</Th>
              <Th numeric>{words.completed}</Th>
              <Th numeric>{words.lastYear}</Th>
            </tr>
          </thead>
          <tbody>
            {board.months.map((row) => (
              <Tr key={row.month}>
                <Td>{format.monthYear(row.month)}</Td>
                <Td numeric>{row.enrolments}</Td>
                <Td numeric>{row.completed}</Td>
                <Td numeric>{row.completedYearBefore}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </Section>
  )
}

function Courses({ board }: { board: Board }) {
  const words = useDashboardWords()
  const format = useFormat()
  return (
    <div className="mt-8 grid gap-8 rail:grid-cols-2">
      <Section title={words.top}>
        {board.top.length === 0 && <p className="text-soft">{words.nothing}</p>}
        <ul>
          {board.top.map((row) => (
            <li key={row.courseId} className="flex justify-between gap-4 border-line border-b py-2">
              {row.title}
              <span className="shrink-0 text-soft">{words.people(row.completed)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.stuck}>
        {board.stuck.length === 0 && <p className="text-soft">{words.nothing}</p>}
        <ul>
          {board.stuck.map((row) => (
            <li key={row.courseId} className="border-line border-b py-2">
              {row.title}
              <span className="block text-sm text-soft">{words.stuckRow(row.waiting, format.percent(row.share))}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
