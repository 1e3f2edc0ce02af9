import type { ReactNode } from 'react'
import type { Run } from '@/domain/text-diff.ts'
import { useDiffWords } from './diff.words.ts'

/**
 * Text with what was added and what was taken away. Told by line and by tag, not by colour alone; because few screen readers
 * speak the tags, each stretch also says in words where it begins and ends.
 */
export function DiffRuns({ runs, say = (text) => text }: { runs: readonly Run[]; say?: (text: string) => ReactNode }) {
  return (
    <span className="whitespace-pre-line [overflow-wrap:anywhere]">
      {runs.map((run, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text have no other name and do not move
        if (run.kind === 'same') return <span key={at}>{say(run.text)}</span>
        const Stretch = run.kind === 'added' ? Added : Removed
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text have no other name and do not move
        return <Stretch key={at}>{say(run.text)}</Stretch>
      })}
    </span>
  )
}

export function Added({ children }: { children: ReactNode }) {
  const words = useDiffWords()
  return (
    <ins className="rounded-badge bg-daunbg px-0.5 decoration-2 decoration-daun underline-offset-3">
      <span className="sr-only">{words.insStart} </span>
      {children}
      <span className="sr-only"> {words.insEnd}</span>
    </ins>
  )
}

export function Removed({ children }: { children: ReactNode }) {
  const words = useDiffWords()
  return (
    <del className="rounded-badge bg-sagabg px-0.5 decoration-2 decoration-saga">
      <span className="sr-only">{words.delStart} </span>
      {children}
      <span className="sr-only"> {words.delEnd}</span>
    </del>
  )
}

export function DiffLegend() {
  const words = useDiffWords()
  return (
    <p className="text-sm text-soft">
      {words.legend}{' '}
      <ins className="bg-daunbg px-0.5 text-ink decoration-2 decoration-daun underline-offset-3">{words.legendNew}</ins>
      , <del className="bg-sagabg px-0.5 text-ink decoration-2 decoration-saga">{words.legendGone}</del>.
    </p>
  )
}
