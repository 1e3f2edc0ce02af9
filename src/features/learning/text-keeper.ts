import { joinTexts } from '@/domain/join-texts.ts'
import { longestOwnText } from '@/domain/own-text.ts'
import { ApiProblem } from '@/lib/api.ts'
import { meetTheirs } from '@/lib/meet-theirs.ts'
import { type EditedBy, editedBy } from '@/lib/versioned-save.ts'
import { draftOnDevice } from './text-draft.ts'

const saveAfterMs = 800
const tryAgainMs = 4_000

export interface StoredText {
  body: string
  version: number
}
/** Before anything was written. */
export const noText: StoredText = { body: '', version: 0 }
export interface TextConflict {
  mine: string
  theirs: StoredText
  who: EditedBy | undefined
}
export interface KeptState {
  text: string
  /** `tooLong`: beyond what the backend takes, so it is not sent; it stays on the device until it is shorter. */
  kind: 'idle' | 'saving' | 'device' | 'tooLong' | 'saved'
  savedAt?: string | undefined
  conflict?: TextConflict | undefined
}
export interface KeptWays {
  /** Where the text stands on the device until the backend has it. */
  draftKey: string
  /** Writes over this version. */
  save: (text: StoredText) => Promise<{ version: number; savedAt: string }>
  /** Reads what stands there now, past every cache. */
  fetchTheirs: () => Promise<StoredText>
}

/**
 * A text that saves itself 0.8 s after the last key, one save at a time. Every key is kept on the device first, together
 * with what it was written over: so a text that was left unsent is sent as an edit of what its writer saw, however much later,
 * and never over what somebody has written since. Where that is the case both texts wait in `conflict` for the person.
 */
export function makeTextKeeper(stored: StoredText, { draftKey, save, fetchTheirs }: KeptWays) {
  const device = draftOnDevice(draftKey)
  const left = device.found()
  let unsent = left !== undefined
  let { version, base } = left ?? { version: stored.version, base: stored.body }
  let onItsWay = left?.sent
  let shown: KeptState = { text: left?.body ?? stored.body, kind: left ? 'saving' : 'idle' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false
  let away = false
  const listeners = new Set<() => void>()
  const show = (part: Partial<KeptState>) => {
    shown = { ...shown, ...part }
    for (const listener of listeners) listener()
  }

  const keep = () => {
    unsent = true
    device.keep({ body: shown.text, version, base, sent: onItsWay })
  }
  const forget = () => {
    unsent = false
    device.forget()
  }
  const tooLong = () => shown.text.length > longestOwnText
  const sendAfter = (milliseconds: number) => {
    clearTimeout(timer)
    timer = undefined
    if (tooLong()) return show({ kind: 'tooLong' })
    timer = setTimeout(() => void send(), milliseconds)
  }
  /** The text stays on the device. Of a page that was left, it is sent by the next one that opens it. */
  const tryLater = () => {
    show({ kind: 'device' })
    if (!away && timer === undefined) sendAfter(tryAgainMs)
  }
  /** Someone wrote first. What stands there is what mine is over, or an earlier text of mine: then mine simply follows. */
  const meet = async (error: ApiProblem, own: readonly (string | undefined)[]) => {
    const met = await meetTheirs(fetchTheirs, ({ body }) => own.includes(body))
    if (met.kind === 'unread') return tryLater()
    const { theirs } = met
    if (met.kind === 'foreign')
      return show({ kind: 'device', conflict: { mine: shown.text, theirs, who: editedBy(error) } })
    version = theirs.version
    base = theirs.body
    sendAfter(0)
  }
  const send = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    // A second save beside a slow first would meet the version that the first one makes, as if somebody else had written.
    if (running) return
    if (tooLong()) return show({ kind: 'tooLong' })
    running = true
    const sent = shown.text
    const before = onItsWay
    onItsWay = sent
    keep()
    try {
      const answer = await save({ body: sent, version })
      version = answer.version
      base = sent
      onItsWay = undefined
      if (shown.text === sent) {
        forget()
        show({ kind: 'saved', savedAt: answer.savedAt })
      } else {
        keep()
        if (timer === undefined) sendAfter(0)
      }
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'VERSION_CONFLICT') await meet(error, [base, before, sent])
      else tryLater()
    } finally {
      running = false
    }
  }
  /** Puts another text on the page, over what stands there now. */
  const replace = (text: string, over: StoredText) => {
    version = over.version
    base = over.body
    onItsWay = undefined
    show({ text, conflict: undefined })
  }

  return {
    state: () => shown,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** The page is open: what was left unsent goes first. */
    open: () => {
      away = false
      if (unsent) void send()
    },
    /** The page is left: what has not been sent goes now. */
    leave: () => {
      away = true
      if (timer === undefined) return
      clearTimeout(timer)
      void send()
    },
    change: (text: string) => {
      show({ text, kind: 'saving' })
      keep()
      sendAfter(saveAfterMs)
    },
    /** What stands there has changed elsewhere. A text that nobody touched follows it; one that was touched keeps its version. */
    follow: (now: StoredText) => {
      if (running || timer !== undefined || shown.text !== base || now.version <= version) return
      replace(now.body, now)
      show({ kind: 'idle', savedAt: undefined })
    },
    /** Both texts become one, which is saved. */
    join: () => {
      if (!shown.conflict) return
      replace(joinTexts(shown.text, shown.conflict.theirs.body), shown.conflict.theirs)
      keep()
      show({ kind: 'saving' })
      sendAfter(0)
    },
    /** Takes what stands there. */
    reload: () => {
      if (!shown.conflict) return
      replace(shown.conflict.theirs.body, shown.conflict.theirs)
      forget()
      show({ kind: 'idle', savedAt: undefined })
    },
    /** Back to the text; the conflict comes up again at the next save. */
    later: () => show({ conflict: undefined }),
  }
}
