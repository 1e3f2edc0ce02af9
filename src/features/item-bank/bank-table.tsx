import type { ReactNode } from 'react'
import type { BankTwin } from '@/contract/bank-items.ts'
import type { BankRow } from '@/contract/item-imports.ts'
import { Checkbox } from '@/ui/checkbox.tsx'
import { RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { Tag } from '@/ui/tag.tsx'
import { useBankWritingWords } from './bank-writing.words.ts'
import { useItemBankWords } from './item-bank.words.ts'

interface BankTableProps {
  rows: readonly BankRow[]
  chosen: readonly string[]
  onChosen: (ids: readonly string[]) => void
  /** The nearest twin of each item that has one. */
  twins: ReadonlyMap<string, BankTwin>
  onOpen: (id: string) => void
  /** What can be done with the chosen ones. */
  actions: ReactNode
}

type Words = ReturnType<typeof useBankWritingWords>
const tagLine = ({ competency, level, bloom }: BankRow, words: Words) =>
  [competency, level === null ? '' : words.levelIs(level), bloom ?? ''].filter((tag) => tag !== '').join(' · ')

/** The items of one page. What is ticked stays ticked from page to page. */
export function BankTable({ rows, chosen, onChosen, twins, onOpen, actions }: BankTableProps) {
  const words = useItemBankWords()
  const own = useBankWritingWords()
  const here = rows.map(({ id }) => id)
  const ticked = here.filter((id) => chosen.includes(id)).length
  const without = (ids: readonly string[]) => chosen.filter((id) => !ids.includes(id))
  return (
    <>
      <div className="flex min-h-11 flex-wrap items-center gap-x-4">
        <Checkbox
          label={words.selectAll}
          checked={ticked === here.length}
          mixed={ticked > 0 && ticked < here.length}
          onValue={(on) => onChosen(on ? [...without(here), ...here] : without(here))}
        />
        {chosen.length > 0 && (
          <>
            <span role="status">{words.selected(chosen.length)}</span>
            {actions}
          </>
        )}
      </div>
      <Table caption={words.caption} captionHidden stacked minWidth={760}>
        <thead>
          <Tr>
            <Th>
              <span className="sr-only">{words.use}</span>
            </Th>
            <Th>{words.item}</Th>
            <Th>{words.type}</Th>
            <Th>{words.indicator}</Th>
            <Th>{own.tags}</Th>
            <Th>{words.category}</Th>
          </Tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = row.title || row.text
            return (
              <Tr key={row.id}>
                <Td mark className="w-10">
                  <Checkbox
                    label={words.select(name)}
                    labelHidden
                    checked={chosen.includes(row.id)}
                    onValue={(on) => onChosen(on ? [...chosen, row.id] : without([row.id]))}
                  />
                </Td>
                <RowTh className="min-w-64">
                  <button
                    type="button"
                    onClick={() => onOpen(row.id)}
                    className="line-clamp-2 min-h-11 w-full text-left hover:text-nila hover:underline"
                  >
                    {row.title && <span className="block">{row.title}</span>}
                    <span className={row.title ? 'font-normal text-soft' : undefined}>{row.text}</span>
                  </button>
                  {twins.has(row.id) && <Tag tone="warn">{own.twin(twins.get(row.id)?.percent ?? 0)}</Tag>}
                </RowTh>
                <Td label={words.type} className="whitespace-nowrap">
                  {words[row.type]}
                </Td>
                <Td label={words.indicator}>
                  {row.indicator || <span className="text-soft">{words.noIndicator}</span>}
                </Td>
                <Td label={own.tags}>{tagLine(row, own) || <span className="text-soft">{own.noTags}</span>}</Td>
                <Td label={words.category} className="text-soft">
                  {row.category || '–'}
                </Td>
              </Tr>
            )
          })}
        </tbody>
      </Table>
    </>
  )
}
