import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import { readFromDevice, rememberOnDevice } from '@/lib/keeping.ts'

const key = 'widya-marking-keys'

/** Keys of a single sign can be turned off (WCAG 2.1.4): speech input would press them by chance. */
export const useShortcuts = create<{ on: boolean; set: (on: boolean) => void }>()((set) => ({
  on: readFromDevice(key) !== 'off',
  set: (on) => {
    set({ on })
    rememberOnDevice(key, on ? 'on' : 'off')
  },
}))

export interface MarkingKeys {
  choose: (number: number) => void
  save: () => void
  next: () => void
  previous: () => void
  help: () => void
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')

/** Ctrl+Enter works everywhere on the page; the others where nobody is writing and no dialog is open. */
export function useMarkingKeys(keys: MarkingKeys) {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') || event.isComposing) return
      const act = actionOf(event, latest.current)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function actionOf(event: KeyboardEvent, keys: MarkingKeys): (() => void) | undefined {
  const { key: sign, ctrlKey, metaKey, altKey, target } = event
  if (sign === 'Enter' && (ctrlKey || metaKey)) return keys.save
  if (ctrlKey || metaKey || altKey || isWriting(target) || !useShortcuts.getState().on) return undefined
  if (/^[1-9]$/.test(sign)) return () => keys.choose(Number(sign))
  return { j: keys.next, k: keys.previous, '?': keys.help }[sign.toLowerCase()]
}
