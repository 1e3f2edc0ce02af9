import { useState } from 'react'
import type { ImportReason, ItemImport, ItemVerdict } from '@/contract/item-imports.ts'
import { InlineSelect } from '@/ui/inline-select.tsx'
import { Pagination } from '@/ui/pagination.tsx'
import { Table, Td, Th, Tr } from '@/ui/table.tsx'
import { Tag, type Tone } from '@/ui/tag.tsx'
import { useImportReasonWords } from './import-reasons.words.ts'
import { useItemBankWords } from './item-bank.words.ts'

const tones: Record<ItemVerdict, Tone> = { accepted: 'ok', 'accepted-with-note': 'warn', refused: 'error' }
const perPage = 100

/** One row for each item of the file, with its verdict and the reasons in words. */
export function ImportTable({ result }: { result: ItemImport }) {
  const words = useItemBankWords()
  const [only, setOnly] = useState<ItemVerdict | 'all'>('all')
  const [page, setPage] = useState(1)
  const verdicts: Record<ItemVerdict, string> = {
    accepted: words.accepted,
    'accepted-with-note': words.acceptedWithNote,
    refused: words.refused,
  }
  const rows = only === 'all' ? result.rows : result.rows.filter(({ status }) => status === only)
  const shown = rows.slice((page - 1) * perPage, page * perPage)
  const pages = Math.ceil(rows.length / perPage)
  return (
    <>
      <p className="mt-4 mb-2 flex flex-wrap items-center gap-x-2 text-soft">
        {words.show}{' '}
        <InlineSelect
          label={words.verdict}
          value={only}
          options={[
            { value: 'all', label: words.all },
            ...(Object.keys(verdicts) as ItemVerdict[]).map((value) => ({ value, label: verdicts[value] })),
          ]}
          onValue={(value) => {
            setOnly(value)
            setPage(1)
          }}
        />
      </p>
      <Table caption={words.importTable} captionHidden stacked minWidth={640}>
        <thead>
          <Tr>
            <Th numeric>{words.line}</Th>
            <Th>{words.verdict}</Th>
            <Th>{words.item}</Th>
            <Th>{words.type}</Th>
            <Th>{words.reason}</Th>
          </Tr>
        </thead>
        <tbody>
          {shown.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one reading do not change, and names repeat
            <Tr key={(page - 1) * perPage + at}>
              <Td numeric label={words.line} className="align-top tabular-nums">
                {row.line}
              </Td>
              <Td label={words.verdict} className="whitespace-nowrap align-top">
                <Tag tone={tones[row.status]}>{verdicts[row.status]}</Tag>
              </Td>
              <Td wide label={words.item} className="min-w-52 align-top">
                <span className="line-clamp-3 [overflow-wrap:anywhere]">{row.excerpt || row.identifier}</span>
              </Td>
              <Td label={words.type} className="align-top">
                {row.type ? words[row.type] : row.kind}
              </Td>
              <Td wide label={words.reason} className="min-w-52 align-top">
                <Reasons reasons={row.reasons} line={row.line} />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {pages > 1 && (
        <Pagination
          page={page}
          pages={pages}
          onPage={setPage}
          summary={words.page((page - 1) * perPage + 1, Math.min(page * perPage, rows.length), rows.length)}
        />
      )}
    </>
  )
}

/** The sentences of a row; a reason at another line than the row's own says which. */
export function Reasons({ reasons, line }: { reasons: readonly ImportReason[]; line: number }) {
  const words = useItemBankWords()
  const sentences = useImportReasonWords() as Record<string, ((detail: string) => string) | undefined>
  if (reasons.length === 0) return <>–</>
  return (
    <ul className="flex flex-col gap-1">
      {reasons.map(({ code, line: at, detail }) => (
        <li key={`${code}${at}${detail}`} className="[overflow-wrap:anywhere]">
          {sentences[code]?.(detail ?? '') ?? `${code} ${detail ?? ''}`}
          {at !== null && at !== line && <span className="text-soft"> ({words.atLine(at)})</span>}
        </li>
      ))}
    </ul>
  )
}
