import { useRef, useState } from 'react'
import { type EditHistory, goBack, goForward, noHistory, remember, type Step } from '@/domain/edit-history.ts'
import type { LessonText } from './queries.ts'

/** A stretch of typing is one step: it ends with a pause, and in a long one every so often. */
const pauseMs = 1_000
const longestMs = 5_000
const room = { entries: 80, letters: 1_000_000 }

/**
 * The earlier texts of a lesson. They are kept for this tab, so they outlive a reload, two tabs never mix theirs, and the
 * device's own store stays free for what was not sent yet.
 */
export function useEditHistory(keptAs: string) {
  const [history, setHistory] = useState(() => read(keptAs))
  const latest = useRef(history)
  const clock = useRef({ changed: 0, remembered: 0 })

  const put = (next: EditHistory<LessonText>) => {
    latest.current = next
    setHistory(next)
    try {
      sessionStorage.setItem(keptAs, JSON.stringify(next))
    } catch {
      // Without room the steps live as long as this page; the text itself is kept elsewhere.
    }
  }
  const step = (made: Step<LessonText> | undefined) => {
    if (!made) return undefined
    put(made.history)
    clock.current = { changed: 0, remembered: 0 }
    return made.text
  }
  return {
    /** Called before every change: `before` is what stands there now. */
    note: (before: LessonText, after: LessonText) => {
      const now = performance.now()
      const { changed, remembered } = clock.current
      const begins = changed === 0 || now - changed > pauseMs || now - remembered > longestMs
      const other = before.blocks.length !== after.blocks.length
      clock.current = { changed: now, remembered: begins || other ? now : remembered }
      if (begins || other) put(remember(latest.current, before, room))
    },
    back: (now: LessonText) => step(goBack(latest.current, now)),
    forward: (now: LessonText) => step(goForward(latest.current, now)),
    canGoBack: history.past.length > 0,
    canGoForward: history.future.length > 0,
  }
}

function read(key: string): EditHistory<LessonText> {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    const whole = typeof value === 'object' && value !== null && 'past' in value && 'future' in value
    return whole ? (value as EditHistory<LessonText>) : noHistory
  } catch {
    return noHistory
  }
}
