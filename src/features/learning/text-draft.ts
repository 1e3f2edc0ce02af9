import { joinTexts } from '@/domain/join-texts.ts'
import { countKept, dropFromDevice, keepOnDevice, readFromDevice } from '@/lib/keeping.ts'

/** What stands on the device until it is saved, with the version and the text that it was written over. */
export interface TextDraft {
  body: string
  version: number
  base: string
  /** What was on its way when the page was left: it may have arrived without anyone hearing of it. */
  sent?: string | undefined
}

/**
 * The place of a text on the device. Two tabs have the same one: what another tab has left there is put beside before it is
 * written over, and the next page that opens finds both.
 */
export function draftOnDevice(key: string) {
  const beside = `${key}~`
  /** As it stands there, if this page put it there or found it. Another tab's is not ours to remove. */
  let kept = readFromDevice(key)
  let keptBeside = readFromDevice(beside)
  const drop = (name: string, own: string | null) => {
    const there = readFromDevice(name)
    if (there === null || there === own) dropFromDevice(name)
    else countKept(name, {})
  }
  return {
    found: () => joined(kept, keptBeside),
    keep: (draft: TextDraft) => {
      const there = readFromDevice(key)
      const both = there === kept ? undefined : joined(there, readFromDevice(beside))
      if (both) keepOnDevice(beside, JSON.stringify(both))
      kept = JSON.stringify(draft)
      keepOnDevice(key, kept)
    },
    forget: () => {
      drop(beside, keptBeside)
      // Another tab may have put it there meanwhile.
      drop(beside, kept)
      drop(key, kept)
      kept = null
      keptBeside = null
    },
  }
}

function joined(first: string | null, second: string | null): TextDraft | undefined {
  const [one, other] = [first, second].map((raw) => (raw === null ? undefined : readDraft(raw)))
  if (!one || !other) return one ?? other
  const older = one.version < other.version ? one : other
  return { body: joinTexts(one.body, other.body), version: older.version, base: older.base }
}

/** A draft of an earlier build is the text alone: it is over a version that nobody knows, so it is settled like a conflict. */
function readDraft(raw: string): TextDraft {
  const unknown = { body: raw, version: -1, base: '' }
  try {
    const value: unknown = JSON.parse(raw)
    const whole =
      typeof value === 'object' && value !== null && 'body' in value && 'version' in value && 'base' in value
    return whole ? (value as TextDraft) : unknown
  } catch {
    return unknown
  }
}
