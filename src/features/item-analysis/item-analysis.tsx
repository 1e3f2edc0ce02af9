import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { AnalysedItem, RegradeRecord } from '@/contract/item-analysis.ts'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { saveTextFile } from '@/lib/save-file.ts'
import { useAddress } from '@/lib/use-address.ts'
import { Button } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { RadioGroup } from '@/ui/radio-group.tsx'
import { Select } from '@/ui/select.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { analysisCsv } from './analysis-csv.ts'
import { CheckSummary } from './check-summary.tsx'
import { Decisions } from './decisions.tsx'
import { useItemAnalysisWords } from './item-analysis.words.ts'
import { ItemDrawer } from './item-drawer.tsx'
import { needsLook, orderItems } from './item-order.ts'
import { ItemsTable } from './items-table.tsx'
import { type AnalysisFilter, analysisQueries } from './queries.ts'
import { RegradeDialog } from './regrade-dialog.tsx'
import { UndoDialog } from './undo-dialog.tsx'

interface ItemAnalysisProps {
  courseId: string
  /** Where this page was come to from; an admin has no studio. */
  back: { to: string; studio: boolean }
}
const idOf = (item: AnalysedItem) => `${item.key}.${item.number}`

/** How the items of a check work, which are suspect, and what is decided about them. Everything chosen stands in the address. */
export function ItemAnalysis({ courseId, back }: ItemAnalysisProps) {
  const words = useItemAnalysisWords()
  const { params, set } = useAddress()
  const [deciding, setDeciding] = useState<{ item: AnalysedItem; kind: 'drop' | 'accept-all' | 'rekey' }>()
  const [undoing, setUndoing] = useState<RegradeRecord>()
  const filter: AnalysisFilter = {
    quiz: params.get('uji') ?? '',
    attempts: params.get('percobaan') === 'semua' ? 'all' : 'first',
  }
  const { data } = useQuery({ ...analysisQueries.course(courseId, filter), throwOnError: ifNothingIsShown })
  if (!data) return <Skeleton look="table" rows={8} />
  const order = params.get('urut')
  const items = orderItems(data.items, order)
  const open = items.find((item) => idOf(item) === params.get('butir'))
  const suspicious = items.filter(needsLook).length
  const finding = suspicious > 0 ? words.toLook(suspicious) : words.nothingToLook
  const download = () =>
    saveTextFile(
      `analisis-butir-${courseId}-${data.quiz}.csv`,
      analysisCsv(items, {
        heads: [
          words.code,
          words.item,
          words.type,
          words.indicator,
          words.n,
          words.omitted,
          words.facility,
          words.discrimination,
          words.upperLower,
          words.flags,
          words.choices,
        ],
        flag: (code) => words[code],
        type: (type) => words[type],
        choice: (id, text) => text || (id === 'true' ? words.benar : words.salah),
        key: words.key,
      }),
    )
  return (
    <>
      <PageHeading
        small
        title={items.length === 0 ? words.name : finding}
        documentTitle={`${words.name} · ${data.title}`}
        eyebrow={
          <Link to={back.to} className="inline-flex min-h-11 items-center text-nila">
            {back.studio ? `${words.backToCourse}: ${data.title}` : words.backToCourses}
          </Link>
        }
        lead={
          items.length === 0
            ? undefined
            : filter.attempts === 'first'
              ? words.lead(items.length, data.check.n)
              : words.leadAll(items.length, data.check.n)
        }
        actions={
          items.length > 0 && (
            <Button variant="outline" icon={<Download aria-hidden size={18} />} onClick={download}>
              {words.csv}
            </Button>
          )
        }
      />
      {items.length === 0 ? (
        <EmptyState title={words.none}>{words.noneLead}</EmptyState>
      ) : (
        <>
          <div className="my-5 flex flex-wrap items-end gap-4">
            <Select
              label={words.check}
              value={data.quiz}
              options={data.quizzes.map(({ key, title, attempts }) => ({
                value: key,
                label: `${title} (${attempts})`,
              }))}
              onValue={(quiz) => set('uji', quiz)}
              className="min-w-0 sm:w-96"
            />
            <RadioGroup
              legend={words.whose}
              look="segments"
              value={filter.attempts}
              options={[
                { value: 'first', label: words.first },
                { value: 'all', label: words.all },
              ]}
              onValue={(which) => set('percobaan', which === 'all' ? 'semua' : '')}
            />
          </div>
          <CheckSummary check={data.check} attempts={filter.attempts} clockSetBack={data.clockSetBack} />
          <ItemsTable
            items={items}
            regrades={data.regrades}
            order={order}
            onOrder={(next) => set('urut', next)}
            linkTo={(item) => {
              const next = new URLSearchParams(params)
              next.set('butir', idOf(item))
              return { search: `?${next}` }
            }}
          />
          {data.regrades.length > 0 && <Decisions regrades={data.regrades} onUndo={setUndoing} studio={back.studio} />}
        </>
      )}
      {open && (
        <ItemDrawer
          item={open}
          regrade={data.regrades.find(({ id }) => id === open.regradeId)}
          onClose={() => set('butir', '')}
          onDecide={(kind) => setDeciding({ item: open, kind })}
          onUndo={setUndoing}
        />
      )}
      {deciding && (
        <RegradeDialog
          courseId={courseId}
          version={data.version}
          quiz={data.quiz}
          {...deciding}
          onClose={() => setDeciding(undefined)}
        />
      )}
      {undoing && (
        <UndoDialog
          courseId={courseId}
          version={data.version}
          regrade={undoing}
          onClose={() => setUndoing(undefined)}
        />
      )}
    </>
  )
}
