import { useState } from 'react'
import { dropFromDevice, keepOnDevice, readFromDevice } from '@/lib/keeping.ts'
import { useSession } from '@/lib/session.ts'
import type { Letter } from './queries.ts'

/**
 * A message while it is written: kept on the device at every key, together with the key of its intent. Another text is
 * another intent. `place` tells two unfinished messages apart.
 */
export function useLetter(place: string, prefilled = '') {
  const person = useSession((session) => session.employeeId)
  const keptAs = `widya-message:${person}:${place}`
  const [letter, setLetter] = useState<Letter>(() => read(keptAs) ?? { text: prefilled, key: crypto.randomUUID() })
  const write = (text: string) => {
    const next = { text, key: crypto.randomUUID() }
    setLetter(next)
    if (text.trim() === '') dropFromDevice(keptAs)
    else keepOnDevice(keptAs, JSON.stringify(next))
  }
  const done = () => {
    dropFromDevice(keptAs)
    setLetter({ text: '', key: crypto.randomUUID() })
  }
  return { letter, write, done }
}

function read(key: string): Letter | undefined {
  try {
    const kept: unknown = JSON.parse(readFromDevice(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return undefined
    const { text, key: intent } = kept as Record<string, unknown>
    return typeof text === 'string' && typeof intent === 'string' ? { text, key: intent } : undefined
  } catch {
    return undefined
  }
}
