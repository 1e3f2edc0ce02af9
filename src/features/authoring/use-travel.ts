import { type KeyboardEvent, useEffect, useRef } from 'react'
import { announce } from '@/ui/announcements.ts'
import { useLessonEditorWords } from './lesson-editor.words.ts'
import type { useLessonDraft } from './use-lesson-draft.ts'

/**
 * Undo and redo of the whole lesson, by button or by key. A writing surface undoes what it remembers first; what it does
 * not take (after a reload it remembers nothing) comes here. One-line fields keep the browser's own undo.
 */
export function useTravel(lesson: ReturnType<typeof useLessonDraft>) {
  const words = useLessonEditorWords()
  const returnTo = useRef<string>(undefined)
  const go = (back: boolean) => {
    if (back ? lesson.undo() : lesson.redo()) announce(back ? words.undone : words.redone)
  }
  const before = useRef<ReturnType<typeof lesson.now>>(undefined)
  /** Before a writing surface hears of the key. */
  const keyComes = () => {
    before.current = lesson.now()
  }
  const key = (event: KeyboardEvent) => {
    const letter = event.key.toLowerCase()
    if ((letter !== 'z' && letter !== 'y') || !(event.ctrlKey || event.metaKey) || event.altKey) return
    // A surface keeps these keys from the browser in any case; only a text that is another now tells that it had a step.
    if (lesson.now() !== before.current) return
    const target = event.target as HTMLElement
    if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return
    event.preventDefault()
    returnTo.current = target.closest('li[id]')?.id
    go(letter === 'z' && !event.shiftKey)
  }
  // The surfaces begin anew with the other text; the focus goes back to the one it was in once it stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each such beginning, and not at other times
  useEffect(() => {
    const id = returnTo.current
    returnTo.current = undefined
    if (!id) return
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(id)
      ;(place?.querySelector<HTMLElement>('[role="textbox"]') ?? place)?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [lesson.generation])
  return { key, keyComes, undo: () => go(true), redo: () => go(false) }
}
