import { useMutation, useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { BankGap, BankItem } from '@/domain/bank-item.ts'
import { Button } from '@/ui/button.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { Drawer } from '@/ui/drawer.tsx'
import { Facts } from '@/ui/facts.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useItemBankWords } from './item-bank.words.ts'
import { bankMutations, bankQueries } from './queries.ts'

interface Line {
  text: string
  /** What it is worth, or what belongs to it. */
  value: string
  feedback?: string
}
type Words = ReturnType<typeof useItemBankWords>

const scored =
  (words: Words) =>
  (one: { text: string; weight: number; feedback: string }): Line => ({
    text: one.text,
    value: words.points(String(one.weight)),
    feedback: one.feedback,
  })
const numeral =
  (words: Words) =>
  (one: { value: number; tolerance: number; weight: number; feedback: string }): Line => ({
    text: one.tolerance > 0 ? `${one.value} ± ${one.tolerance}` : String(one.value),
    value: words.points(String(one.weight)),
    feedback: one.feedback,
  })
const gapLines = (gap: BankGap, words: Words): Line[] =>
  gap.kind === 'number'
    ? gap.answers.map(numeral(words))
    : (gap.kind === 'choice' ? gap.options : gap.answers).map(scored(words))

/** The key of an item in lines: what is right, what it is worth, what is said to it. */
function keyLines(item: BankItem, words: Words): Line[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return item.options.map(scored(words))
    case 'judgement':
      return item.options.map(({ text, weight, feedback }) => ({ text, value: words.weight(String(weight)), feedback }))
    case 'trueFalse':
      return [
        { text: words.benar, value: words.points(item.correct ? '100' : '0'), feedback: item.ifTrue },
        { text: words.salah, value: words.points(item.correct ? '0' : '100'), feedback: item.ifFalse },
      ]
    case 'matching':
      return [
        ...item.pairs.map(({ left, right }) => ({ text: left, value: right })),
        ...item.distractors.map((right) => ({ text: right, value: words.distractor })),
      ]
    case 'ordering':
      return item.steps.map((text, at) => ({ text, value: String(at + 1) }))
    case 'numeric':
      return [
        ...item.answers.map(numeral(words)),
        ...(item.otherwise === ''
          ? []
          : [{ text: words.otherwise, value: words.points('0'), feedback: item.otherwise }]),
      ]
    case 'shortText':
      return item.answers.map(scored(words))
    case 'cloze':
      return item.parts
        .filter((part) => typeof part !== 'string')
        .flatMap((gap, at) =>
          gapLines(gap, words).map((line) => ({ ...line, text: `${words.gap(at + 1)}: ${line.text}` })),
        )
    default:
      return []
  }
}

/** One item of the bank with its key; from here it can be deleted. */
export function ItemDetail({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useItemBankWords()
  const { data } = useQuery({ ...bankQueries.item(id), throwOnError: true })
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    ...bankMutations.remove(),
    onSuccess: () => {
      showToast({ text: words.removed })
      onClose()
    },
    onError: () => showToast({ text: words.failed, tone: 'error' }),
    meta: { invalidates: [['bank', { q: '' }], ['bank']] },
  })
  const item = data?.item
  const text =
    item?.type === 'cloze' ? item.parts.map((part) => (typeof part === 'string' ? part : '_____')).join('') : item?.stem
  const lines = item ? keyLines(item, words) : []
  return (
    <>
      <Drawer
        open
        onClose={onClose}
        title={item?.title || words.detail}
        eyebrow={item && words[item.type]}
        footer={
          <Button variant="danger" icon={<Trash2 aria-hidden size={18} />} onClick={() => setAsking(true)}>
            {words.remove}
          </Button>
        }
      >
        {!item || !data ? (
          <Skeleton look="table" rows={4} />
        ) : (
          <div className="flex flex-col gap-5">
            <p className="whitespace-pre-line text-lg [overflow-wrap:anywhere]">{text}</p>
            {item.type === 'essay' && <p className="text-soft">{words.byHand}</p>}
            {lines.length > 0 && (
              <section>
                <h3 className="mb-1 font-bold">{words.key}</h3>
                <ul>
                  {lines.map((line, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a stored item do not change here
                    <li key={at} className="flex gap-4 border-line border-b py-2">
                      <div className="min-w-0 flex-1 whitespace-pre-line [overflow-wrap:anywhere]">
                        {line.text}
                        {line.feedback && <p className="text-sm text-soft">{line.feedback}</p>}
                      </div>
                      <span className="max-w-[50%] shrink-0 font-semibold [overflow-wrap:anywhere]">{line.value}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <Facts
              facts={[
                { label: words.explanation, value: item.explanation },
                { label: words.indicator, value: item.indicator || words.noIndicator },
                { label: words.category, value: item.category },
                { label: words.tags, value: item.tags.join(', ') },
                { label: words.source, value: data.sourceFile },
              ].filter(({ value }) => value !== '')}
            />
          </div>
        )}
      </Drawer>
      <ConfirmDialog
        open={asking}
        danger
        busy={remove.isPending}
        title={words.removeTitle}
        description={words.removeText}
        confirmLabel={words.remove}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate(id)}
      />
    </>
  )
}
