import { useMutation, useQuery } from '@tanstack/react-query'
import { Archive, ArchiveRestore, Pencil, Trash2 } from 'lucide-react'
import { type ComponentType, useState } from 'react'
import type { BankTwin } from '@/contract/bank-items.ts'
import type { BankItem } from '@/domain/bank-item.ts'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { Button } from '@/ui/button.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { Disclosure } from '@/ui/disclosure.tsx'
import { Drawer } from '@/ui/drawer.tsx'
import { Facts } from '@/ui/facts.tsx'
import { KeptMedia } from '@/ui/kept-media.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useBankWritingWords } from './bank-writing.words.ts'
import { useItemBankWords } from './item-bank.words.ts'
import { type Changes, ItemHistory } from './item-history.tsx'
import { keyLines } from './key-lines.ts'
import { bankMutations, bankQueries } from './queries.ts'
import { useBankFault, useBankMoves } from './use-bank-moves.ts'

/** The form in which an item is written. It lives in another area, so the route hands it over. */
export type Editor = ComponentType<{
  stored?: { id: string; version: number; item: BankItem } | undefined
  onClose: () => void
}>

interface ItemDetailProps {
  id: string
  twins: readonly BankTwin[]
  Editor: Editor
  Changes: Changes
  onOpen: (id: string) => void
  onClose: () => void
}

/** One item of the bank with its key; from here it is edited, archived and, from the archive, deleted. */
export function ItemDetail({ id, twins, Editor, Changes, onOpen, onClose }: ItemDetailProps) {
  const words = useItemBankWords()
  const own = useBankWritingWords()
  const { data } = useQuery({ ...bankQueries.item(id), throwOnError: ifNothingIsShown })
  const [asking, setAsking] = useState(false)
  const [editing, setEditing] = useState(false)
  const [history, setHistory] = useState(false)
  const moves = useBankMoves()
  const fault = useBankFault()
  const remove = useMutation({
    ...bankMutations.remove(),
    onSuccess: () => {
      showToast({ text: words.removed })
      onClose()
    },
    onError: (error) => {
      setAsking(false)
      fault(error)
    },
    meta: { invalidates: [['bank', { q: '' }], ['bank']] },
  })
  const item = data?.item
  return (
    <>
      <Drawer
        open
        onClose={onClose}
        title={item?.title || words.detail}
        eyebrow={item && words[item.type]}
        footer={
          <>
            {item && item.type !== 'information' && (
              <Button variant="outline" icon={<Pencil aria-hidden size={18} />} onClick={() => setEditing(true)}>
                {own.edit}
              </Button>
            )}
            {data && (
              <Button
                variant="text"
                busy={moves.busy}
                icon={data.archived ? <ArchiveRestore aria-hidden size={18} /> : <Archive aria-hidden size={18} />}
                onClick={() => moves.move([{ id, version: data.version }], !data.archived, onClose)}
              >
                {data.archived ? own.restore : own.archive}
              </Button>
            )}
            {data?.archived && (
              <Button variant="danger" icon={<Trash2 aria-hidden size={18} />} onClick={() => setAsking(true)}>
                {words.remove}
              </Button>
            )}
          </>
        }
      >
        {!item || !data ? (
          <Skeleton look="table" rows={4} />
        ) : (
          <div className="flex flex-col gap-5">
            <ItemText item={item} />
            {twins.length > 0 && <Twins twins={twins} onOpen={onOpen} />}
            <ItemFacts item={item} sourceFile={data.sourceFile} />
            <Disclosure summary={own.history} open={history} onToggle={setHistory}>
              {history && <ItemHistory id={id} Changes={Changes} />}
            </Disclosure>
          </div>
        )}
      </Drawer>
      {editing && data && <Editor stored={data} onClose={() => setEditing(false)} />}
      <ConfirmDialog
        open={asking}
        danger
        busy={remove.isPending}
        title={words.removeTitle}
        description={words.removeText}
        confirmLabel={words.remove}
        onClose={() => setAsking(false)}
        onConfirm={() => data && remove.mutate({ id, version: data.version })}
      />
    </>
  )
}

/** What is asked, and the key in lines. */
function ItemText({ item }: { item: BankItem }) {
  const words = useItemBankWords()
  const text =
    item.type === 'cloze' ? item.parts.map((part) => (typeof part === 'string' ? part : '_____')).join('') : item.stem
  const lines = keyLines(item, words)
  return (
    <>
      <p className="whitespace-pre-line text-lg [overflow-wrap:anywhere]">{text}</p>
      <KeptMedia figure={item.figure} recording={item.recording} />
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
    </>
  )
}

function Twins({ twins, onOpen }: { twins: readonly BankTwin[]; onOpen: (id: string) => void }) {
  const words = useBankWritingWords()
  return (
    <section>
      <h3 className="mb-1 font-bold">{words.twins}</h3>
      <ul>
        {twins.map(({ of, label, percent }) => (
          <li key={of} className="flex flex-wrap items-center gap-x-3 border-line border-b py-1">
            <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
              {label} <span className="text-soft">({words.twin(percent)})</span>
            </span>
            <Button variant="text" size="sm" aria-label={words.openTwin(label)} onClick={() => onOpen(of)}>
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ItemFacts({ item, sourceFile }: { item: BankItem; sourceFile: string }) {
  const words = useItemBankWords()
  const own = useBankWritingWords()
  return (
    <Facts
      facts={[
        { label: words.explanation, value: item.explanation },
        { label: words.indicator, value: item.indicator || words.noIndicator },
        { label: own.competency, value: item.competency ?? '' },
        { label: own.level, value: item.level === undefined ? '' : own.levelIs(item.level) },
        { label: own.bloom, value: item.bloom ? own[item.bloom] : '' },
        { label: words.category, value: item.category },
        { label: words.tags, value: item.tags.join(', ') },
        { label: words.source, value: sourceFile },
      ].filter(({ value }) => value !== '')}
    />
  )
}
