import { CloudUpload, Flag } from 'lucide-react'
import { cx } from '@/ui/class-names.ts'
import { useAssessmentWords } from './assessment.words.ts'

export interface PaletteEntry {
  position: number
  answered: boolean
  flagged: boolean
  /** Answered here, and not with the backend yet although a try was made. */
  unsent: boolean
}

/** Every question as a cell: its state by shape and by word, never by colour alone. */
export function QuestionPalette({
  entries,
  here,
  onGo,
}: {
  entries: readonly PaletteEntry[]
  /** The question on the screen; undefined where none is. */
  here: number | undefined
  onGo: (position: number) => void
}) {
  const words = useAssessmentWords()
  const answered = entries.filter((entry) => entry.answered).length
  const state = (entry: PaletteEntry) =>
    [
      entry.answered ? words.answered : words.empty,
      ...(entry.flagged ? [words.flagged] : []),
      ...(entry.unsent ? [words.notSent] : []),
      ...(entry.position === here ? [words.here] : []),
    ].join(', ')
  return (
    <>
      <p className="mb-4 text-soft">
        {words.counts(
          answered,
          entries.length - answered,
          entries.filter(({ flagged }) => flagged).length,
          entries.filter(({ unsent }) => unsent).length,
        )}
      </p>
      <ul className="grid grid-cols-[repeat(auto-fill,3rem)] gap-x-3 gap-y-4">
        {entries.map((entry) => (
          <li key={entry.position}>
            <button
              type="button"
              aria-label={words.goTo(entry.position + 1, state(entry))}
              aria-current={entry.position === here ? 'step' : undefined}
              onClick={() => onGo(entry.position)}
              className={cx(
                'relative size-12 rounded-control border-2 font-bold tabular-nums',
                entry.answered ? 'border-nila bg-nila text-on-nila' : 'border-edge border-dashed bg-card',
                entry.flagged && !entry.answered && 'border-soga border-solid',
                entry.position === here &&
                  'after:absolute after:inset-x-1 after:-bottom-2 after:h-1 after:rounded-full after:bg-kunyit',
              )}
            >
              {entry.position + 1}
              {entry.flagged && (
                <Flag
                  aria-hidden
                  size={14}
                  className="-top-1.5 -right-1.5 absolute rounded-full bg-card text-kunyit-text"
                />
              )}
              {entry.unsent && (
                <CloudUpload
                  aria-hidden
                  size={20}
                  className="-bottom-1.5 -left-1.5 absolute rounded-full border border-edge bg-card p-0.5 text-ink"
                />
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
