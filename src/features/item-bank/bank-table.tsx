import type { BankRow } from '@/contract/item-imports.ts'
import { Button } from '@/ui/button.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { useItemBankWords } from './item-bank.words.ts'

interface BankTableProps {
  rows: readonly BankRow[]
  chosen: readonly string[]
  onChosen: (ids: readonly string[]) => void
  onOpen: (id: string) => void
  onUse: () => void
}

/** The items of one page. What is ticked stays ticked from page to page. */
export function BankTable({ rows, chosen, onChosen, onOpen, onUse }: BankTableProps) {
  const words = useItemBankWords()
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
            <Button variant="outline" size="sm" onClick={onUse}>
              {words.use}
            </Button>
          </>
        )}
      </div>
      <Table caption={words.caption} captionHidden minWidth={640}>
        <thead>
          <tr>
            <Th>
              <span className="sr-only">{words.use}</span>
            </Th>
            <Th>{words.item}</Th>
            <Th>{words.type}</Th>
            <Th>{words.indicator}</Th>
            <Th>{words.category}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = row.title || row.text
            return (
              <Tr key={row.id}>
                <Td className="w-10">
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
                </RowTh>
                <Td className="whitespace-nowrap">{words[row.type]}</Td>
                <Td>{row.indicator || <span className="text-soft">{words.noIndicator}</span>}</Td>
                <Td className="text-soft">{row.category || '–'}</Td>
              </Tr>
            )
          })}
        </tbody>
      </Table>
    </>
  )
}
