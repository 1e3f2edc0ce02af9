import type { To } from 'react-router'
import type { AnalysedItem, RegradeRecord } from '@/contract/item-analysis.ts'
import { fewAnswers } from '@/domain/item-analysis.ts'
import type { ItemFlag } from '@/domain/item-flags.ts'
import { useFormat } from '@/lib/format.ts'
import { RowLink, RowTh, SortTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { Tag } from '@/ui/tag.tsx'
import { useItemAnalysisWords } from './item-analysis.words.ts'
import { type Column, directionOf, isGrave, nextOrder } from './item-order.ts'
import { signed } from './signed.ts'

interface ItemsTableProps {
  items: readonly AnalysedItem[]
  regrades: readonly RegradeRecord[]
  order: string | null
  onOrder: (order: string) => void
  linkTo: (item: AnalysedItem) => To
}

export const toneOf = (flag: ItemFlag) =>
  isGrave(flag)
    ? ('error' as const)
    : flag.code === 'WEAK' || flag.code === 'TOO_HARD'
      ? ('warn' as const)
      : ('neutral' as const)

/** Every item with its figures. A row opens its item. */
export function ItemsTable({ items, regrades, order, onOrder, linkTo }: ItemsTableProps) {
  const words = useItemAnalysisWords()
  const format = useFormat()
  const decisionOf = (item: AnalysedItem) => regrades.find(({ id }) => id === item.regradeId)?.decision.kind
  const column = (name: Column, numeric = true) => (
    <SortTh
      label={words[name]}
      numeric={numeric}
      sort={directionOf(order, name)}
      onSort={() => onOrder(nextOrder(order, name))}
    />
  )
  const tags = (item: AnalysedItem) => {
    const decision = decisionOf(item)
    return (
      <span className="flex flex-wrap gap-1.5">
        {decision && <Tag tone="info">{words[decision]}</Tag>}
        {item.flags.map((flag) => (
          <Tag key={flag.code} tone={toneOf(flag)}>
            {words[flag.code]}
          </Tag>
        ))}
        {item.n < fewAnswers && <Tag tone="neutral">{words.fewTag}</Tag>}
      </span>
    )
  }
  return (
    <section aria-label={words.caption}>
      <Table caption={words.caption} captionHidden stacked minWidth={860}>
        <thead>
          <Tr>
            <Th>{words.item}</Th>
            {column('flags', false)}
            {column('facility')}
            {column('discrimination')}
            {column('upperLower')}
            {column('n')}
            {column('omitted')}
          </Tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Tr key={`${item.id} ${item.number}`}>
              <RowTh className="min-w-64 max-w-md">
                <RowLink to={linkTo(item)} className="line-clamp-2">
                  {item.stem}
                </RowLink>
                <span className="block font-normal text-soft text-xs">
                  {item.key} · {words[item.type]}
                </span>
              </RowTh>
              <Td wide label={words.flags} className="min-w-40">
                {tags(item)}
              </Td>
              <Td numeric label={words.facility}>
                {format.percent(item.facility * 100)}
              </Td>
              <Td numeric label={words.discrimination}>
                {signed(format, item.discrimination)}
              </Td>
              <Td numeric label={words.upperLower}>
                {signed(format, item.upperLower)}
              </Td>
              <Td numeric label={words.n}>
                {item.n}
              </Td>
              <Td numeric label={words.omitted}>
                {item.omitted}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-3 max-w-reading text-sm text-soft">{words.explain}</p>
    </section>
  )
}
