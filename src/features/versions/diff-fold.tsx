import { createContext, Fragment, type ReactNode, useContext, useState } from 'react'
import { Button } from '@/ui/button.tsx'
import { Disclosure } from '@/ui/disclosure.tsx'
import { Tag, type Tone } from '@/ui/tag.tsx'
import { useDiffWords } from './diff.words.ts'

const OpenAtFirst = createContext(false)

/** Around folds. The browser's search and the printer meet only what is open, so all can be opened: each fold begins anew. */
export function Folds({ lead, any, children }: { lead: ReactNode; any: boolean; children: ReactNode }) {
  const words = useDiffWords()
  const [all, setAll] = useState({ open: false, turn: 0 })
  const turn = (open: boolean) => () => setAll({ open, turn: all.turn + 1 })
  return (
    <OpenAtFirst value={all.open}>
      <div className="flex max-w-3xl flex-col gap-8">
        <div>
          {lead}
          {any && (
            <div className="no-print mt-3 flex flex-wrap gap-2">
              <Button variant="outline" size="sm" onClick={turn(true)}>
                {words.openAll}
              </Button>
              <Button variant="outline" size="sm" onClick={turn(false)}>
                {words.closeAll}
              </Button>
            </div>
          )}
        </div>
        <Fragment key={all.turn}>{children}</Fragment>
      </div>
    </OpenAtFirst>
  )
}

interface FoldProps {
  title: string
  level: 3 | 4
  /** What became of it. Absent inside something that is new or gone as a whole: the outer one says it. */
  mark?: { tone: Tone; word: string } | undefined
  /** How much is in it, where it stands. */
  meta: readonly string[]
  children: ReactNode
}

/** Something new or gone as a whole: one line. What it holds is made when it is opened, which may be never. */
export function Fold({ title, level, mark, meta, children }: FoldProps) {
  const [open, setOpen] = useState(useContext(OpenAtFirst))
  return (
    <Disclosure
      heading={level}
      open={open}
      onToggle={setOpen}
      summary={
        <>
          <span className="block font-bold [overflow-wrap:anywhere]">{title}</span>
          <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 font-normal text-sm text-soft">
            {mark && <Tag tone={mark.tone}>{mark.word}</Tag>}
            {meta.join(' · ')}
          </span>
        </>
      }
    >
      {open && children}
    </Disclosure>
  )
}
