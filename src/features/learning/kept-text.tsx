import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { longestOwnText } from '@/domain/own-text.ts'
import { useFormat } from '@/lib/format.ts'
import { SavedLine } from '@/ui/saved-line.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { useLessonWords } from './lesson.words.ts'
import { type KeptWays, makeTextKeeper, type StoredText } from './text-keeper.ts'

const TextConflict = lazy(async () => ({ default: (await import('./text-conflict.tsx')).TextConflict }))

interface KeptTextProps extends KeptWays {
  label: string
  hint: string
  stored: StoredText
}

/**
 * A text that saves itself and comes back after a reload (`text-keeper.ts`). The field is the person's: a save never writes
 * into it, so the caret stays where it is. The key of the element is its `draftKey`.
 */
export function KeptText({ label, hint, stored, ...ways }: KeptTextProps) {
  const words = useLessonWords()
  const format = useFormat()
  const [keeper] = useState(() => makeTextKeeper(stored, ways))
  const { text, kind, savedAt, conflict } = useSyncExternalStore(keeper.subscribe, keeper.state)
  useEffect(() => {
    keeper.open()
    return keeper.leave
  }, [keeper])
  const { body, version } = stored
  useEffect(() => keeper.follow({ body, version }), [keeper, body, version])

  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={label}
        hint={hint}
        error={kind === 'tooLong' ? words.tooLongBy(text.length - longestOwnText, longestOwnText) : undefined}
        rows={4}
        value={text}
        onValue={keeper.change}
      />
      {kind !== 'idle' && (
        <SavedLine
          // Spoken once: how much it is too long changes with every key, and is read with the field.
          state={kind === 'tooLong' ? 'failed' : kind}
          words={
            {
              saved: savedAt ? words.saved(format.time(savedAt)) : '',
              saving: words.saving,
              device: words.unsent,
              tooLong: words.tooLong,
            }[kind]
          }
        />
      )}
      {conflict && (
        <Suspense>
          <TextConflict what={label} conflict={conflict} keeper={keeper} />
        </Suspense>
      )}
    </div>
  )
}
