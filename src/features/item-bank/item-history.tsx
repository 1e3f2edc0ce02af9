import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { BankItem } from '@/domain/bank-item.ts'
import { editableItem } from '@/domain/bank-item-body.ts'
import { readableMedia } from '@/domain/readable-block.ts'
import { diffValue, type PartDiff } from '@/domain/value-diff.ts'
import { useFormat } from '@/lib/format.ts'
import { Problem } from '@/ui/problem.tsx'
import { useBankWritingWords } from './bank-writing.words.ts'
import { bankQueries } from './queries.ts'

/** Shows in what two texts differ. It lives in another area, so the route hands it over. */
export type Changes = ComponentType<{ parts: readonly PartDiff[] }>

/** What the form shows of it, files by the first signs of their ids. */
const readable = (bank: BankItem) => {
  const item = editableItem(bank)
  return item && { ...item, ...readableMedia(item) }
}

/** Every version of an item, newest first, each with what it changed. */
export function ItemHistory({ id, Changes }: { id: string; Changes: Changes }) {
  const words = useBankWritingWords()
  const format = useFormat()
  const { data, isError } = useQuery(bankQueries.versions(id))
  if (isError) return <Problem title={words.historyFailed} />
  if (!data) return <p role="status">{words.loadingHistory}</p>
  return (
    <ol className="flex flex-col gap-4">
      {data.map(({ version, savedAt, item }, at) => {
        const before = data[at + 1]?.item
        const parts = before ? diffValue(readable(before), readable(item)) : []
        return (
          <li key={version} className="border-line border-l-2 pl-3">
            <h4 className="font-semibold">
              {words.version(version, `${format.shortDate(savedAt)} ${format.time(savedAt)}`)}
            </h4>
            {before === undefined ? (
              <p className="text-sm text-soft">{words.first}</p>
            ) : parts.length === 0 ? (
              <p className="text-sm text-soft">{words.onlyShelf}</p>
            ) : (
              <Changes parts={parts} />
            )}
          </li>
        )
      })}
    </ol>
  )
}
