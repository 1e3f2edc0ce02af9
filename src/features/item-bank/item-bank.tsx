import { useQuery } from '@tanstack/react-query'
import { Upload } from 'lucide-react'
import { useState } from 'react'
import { api } from '@/lib/api.ts'
import { useAddress } from '@/lib/use-address.ts'
import { Button } from '@/ui/button.tsx'
import { sayDownloadFailed } from '@/ui/download-failed.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Menu } from '@/ui/menu.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pagination } from '@/ui/pagination.tsx'
import { SearchInput } from '@/ui/search-input.tsx'
import { Select } from '@/ui/select.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { BankTable } from './bank-table.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { useItemBankWords } from './item-bank.words.ts'
import { ItemDetail } from './item-detail.tsx'
import { type BankFilter, bankQueries, pageSize } from './queries.ts'
import { UseInCheck } from './use-in-check.tsx'

const formats = [
  { format: 'gift', label: 'GIFT' },
  { format: 'moodle-xml', label: 'Moodle XML' },
  { format: 'qti', label: 'QTI 3.0' },
  { format: 'csv', label: 'CSV' },
] as const

/** The trainer's own items: found, looked at, imported, exported and put into checks. The filters stand in the address. */
export function ItemBank() {
  const words = useItemBankWords()
  const { params, set, clear } = useAddress()
  const [importing, setImporting] = useState(false)
  const [open, setOpen] = useState<string>()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [using, setUsing] = useState(false)
  const filter: BankFilter = {
    q: params.get('cari') ?? '',
    type: (params.get('jenis') ?? '') as BankFilter['type'],
    indicator: params.get('indikator') ?? '',
  }
  const page = Math.max(1, Number(params.get('halaman')) || 1)
  const { data } = useQuery({ ...bankQueries.page(filter, page), throwOnError: true })
  const save = (format: (typeof formats)[number]['format']) =>
    void api.download('GET /item-exports/{format}', { params: { format }, query: filter }).catch(sayDownloadFailed)
  const importButton = (
    <Button icon={<Upload aria-hidden size={18} />} onClick={() => setImporting(true)}>
      {words.import}
    </Button>
  )
  const filled = data !== undefined && data.all > 0
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
                    ...(format === 'csv' ? { hint: words.csvHint } : {}),
                    onPress: () => save(format),
                  })),
                ]}
              />
              {importButton}
            </div>
          ) : undefined
        }
      />
      {!data ? (
        <Skeleton look="table" rows={8} />
      ) : !filled ? (
        <EmptyState title={words.empty} action={importButton}>
          {words.emptyLead}
        </EmptyState>
      ) : (
        <>
          <search className="my-4 block">
            <form onSubmit={(event) => event.preventDefault()} className="flex flex-wrap items-end gap-4">
              <SearchInput
                label={words.search}
                value={filter.q}
                onValue={(value) => set('cari', value)}
                className="min-w-0 flex-[1_1_16rem] sm:max-w-md"
              />
              <Select
                label={words.type}
                value={filter.type}
                options={[
                  { value: '', label: words.anyType },
                  ...data.types.map((type) => ({ value: type, label: words[type] })),
                ]}
                onValue={(value) => set('jenis', value)}
                className="sm:w-52"
              />
              <Select
                label={words.indicator}
                value={filter.indicator}
                options={[
                  { value: '', label: words.anyIndicator },
                  ...data.indicators.map((name) => ({ value: name, label: name })),
                ]}
                onValue={(value) => set('indikator', value)}
                className="sm:w-64"
              />
            </form>
          </search>
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
                onOpen={setOpen}
                onUse={() => setUsing(true)}
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
      {open && <ItemDetail id={open} onClose={() => setOpen(undefined)} />}
      {using && (
        <UseInCheck
          ids={[...chosen]}
          onClose={() => setUsing(false)}
          onDone={() => {
            setUsing(false)
            setChosen([])
          }}
        />
      )}
    </>
  )
}
