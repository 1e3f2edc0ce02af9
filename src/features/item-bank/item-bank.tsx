import { useQuery } from '@tanstack/react-query'
import { Plus, Upload } from 'lucide-react'
import { useState } from 'react'
import type { SeenItem } from '@/contract/bank-items.ts'
import { api } from '@/lib/api.ts'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { useAddress } from '@/lib/use-address.ts'
import { Button } from '@/ui/button.tsx'
import { sayDownloadFailed } from '@/ui/download-failed.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Menu } from '@/ui/menu.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pagination } from '@/ui/pagination.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { BankFilters } from './bank-filters.tsx'
import { BankTable } from './bank-table.tsx'
import { useBankWritingWords } from './bank-writing.words.ts'
import { ImportDialog } from './import-dialog.tsx'
import { useItemBankWords } from './item-bank.words.ts'
import { type Editor, ItemDetail } from './item-detail.tsx'
import type { Changes } from './item-history.tsx'
import { type BankFilter, bankQueries, pageSize } from './queries.ts'
import { TagDialog } from './tag-dialog.tsx'
import { useBankMoves } from './use-bank-moves.ts'
import { UseInCheck } from './use-in-check.tsx'

const formats = [
  { format: 'gift', label: 'GIFT' },
  { format: 'moodle-xml', label: 'Moodle XML' },
  { format: 'qti', label: 'QTI 3.0' },
  { format: 'csv', label: 'CSV' },
] as const

/** The trainer's own items: found, looked at, imported, exported and put into checks. The filters stand in the address. */
export function ItemBank({ Editor, Changes }: { Editor: Editor; Changes: Changes }) {
  const words = useItemBankWords()
  const own = useBankWritingWords()
  const { params, set, clear } = useAddress()
  const [importing, setImporting] = useState(false)
  const [open, setOpen] = useState<string>()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [doing, setDoing] = useState<'use' | 'tag' | 'write'>()
  const stop = () => setDoing(undefined)
  /** The version in which each item was last on the screen: many at once are changed as they were seen, also on another page. */
  const [versions] = useState(() => new Map<string, number>())
  const see = (items: readonly SeenItem[]) => {
    for (const { id, version } of items) versions.set(id, version)
  }
  const moves = useBankMoves(see)
  const filter: BankFilter = {
    q: params.get('cari') ?? '',
    type: (params.get('jenis') ?? '') as BankFilter['type'],
    indicator: params.get('indikator') ?? '',
    competency: params.get('kompetensi') ?? '',
    level: (params.get('tingkat') ?? '') as BankFilter['level'],
    bloom: (params.get('bloom') ?? '') as BankFilter['bloom'],
    archived: params.get('arsip') === 'ya' ? 'true' : 'false',
    near: params.get('mirip') === 'ya' ? 'true' : 'false',
  }
  const page = Math.max(1, Number(params.get('halaman')) || 1)
  const { data } = useQuery({ ...bankQueries.page(filter, page), throwOnError: ifNothingIsShown })
  see(data?.rows ?? [])
  const seen = chosen.map((id) => ({ id, version: versions.get(id) ?? 0 }))
  // The list does not wait for the comparison of the whole bank.
  const { data: twins = [] } = useQuery(bankQueries.twins())
  const nearest = new Map(twins.toSorted((a, b) => a.percent - b.percent).map((twin) => [twin.id, twin]))
  const archived = filter.archived === 'true'
  const save = (format: (typeof formats)[number]['format']) =>
    void api.download('GET /item-exports/{format}', { params: { format }, query: filter }).catch(sayDownloadFailed)
  const importButton = (
    <Button variant="outline" icon={<Upload aria-hidden size={18} />} onClick={() => setImporting(true)}>
      {words.import}
    </Button>
  )
  const writeButton = (
    <Button icon={<Plus aria-hidden size={18} />} onClick={() => setDoing('write')}>
      {own.add}
    </Button>
  )
  const filled = data !== undefined && data.all + data.archived > 0
  return (
    <>
      <PageHeading
        title={words.title}
        lead={data ? words.lead(data.all) : undefined}
        actions={
          filled ? (
            <div className="flex flex-wrap gap-3">
              <Menu
                label={words.exportMenu(data.total)}
                button={{ children: words.export }}
                align="end"
                items={[
                  { kind: 'heading', label: words.exportMenu(data.total) },
                  ...formats.map(({ format, label }) => ({
                    kind: 'action' as const,
                    label,
                    ...(format === 'csv' ? { hint: words.csvHint } : format === 'gift' ? { hint: words.giftHint } : {}),
                    onPress: () => save(format),
                  })),
                ]}
              />
              {importButton}
              {writeButton}
            </div>
          ) : undefined
        }
      />
      {!data ? (
        <Skeleton look="table" rows={8} />
      ) : !filled ? (
        <EmptyState
          title={words.empty}
          action={
            <div className="flex flex-wrap justify-center gap-3">
              {writeButton}
              {importButton}
            </div>
          }
        >
          {words.emptyLead}
        </EmptyState>
      ) : (
        <>
          <BankFilters filter={filter} page={data} onFilter={set} />
          {data.rows.length === 0 ? (
            <EmptyState
              title={words.none}
              action={
                <Button variant="outline" onClick={clear}>
                  {words.clear}
                </Button>
              }
            >
              {words.noneLead}
            </EmptyState>
          ) : (
            <>
              <BankTable
                rows={data.rows}
                chosen={chosen}
                onChosen={setChosen}
                twins={nearest}
                onOpen={setOpen}
                actions={
                  <>
                    <Button variant="outline" size="sm" onClick={() => setDoing('use')}>
                      {words.use}
                    </Button>
                    <Button variant="outline" size="sm" onClick={() => setDoing('tag')}>
                      {own.tag}
                    </Button>
                    <Button
                      variant="text"
                      size="sm"
                      busy={moves.busy}
                      onClick={() => moves.move(seen, !archived, () => setChosen([]))}
                    >
                      {archived ? own.restore : own.archive}
                    </Button>
                  </>
                }
              />
              <Pagination
                page={page}
                pages={Math.max(1, Math.ceil(data.total / pageSize))}
                onPage={(next) => set('halaman', next === 1 ? '' : String(next))}
                summary={words.page((page - 1) * pageSize + 1, (page - 1) * pageSize + data.rows.length, data.total)}
              />
            </>
          )}
        </>
      )}
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
      {open && (
        <ItemDetail
          key={open}
          id={open}
          twins={twins.filter(({ id }) => id === open)}
          Editor={Editor}
          Changes={Changes}
          onOpen={setOpen}
          onClose={() => setOpen(undefined)}
        />
      )}
      {doing === 'write' && <Editor onClose={stop} />}
      {doing === 'tag' && (
        <TagDialog
          ids={[...chosen]}
          busy={moves.busy}
          onTag={(tags) => moves.tag([{ items: seen, set: tags }], stop)}
          onClose={stop}
        />
      )}
      {doing === 'use' && (
        <UseInCheck
          ids={[...chosen]}
          onClose={stop}
          onDone={() => {
            stop()
            setChosen([])
          }}
        />
      )}
    </>
  )
}
