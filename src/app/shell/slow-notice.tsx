import { useIsFetching } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useBackendState } from '@/lib/backend-state.ts'
import { useSession } from '@/lib/session.ts'
import { stopWaiting, useWriting } from '@/lib/waiting.ts'
import { Button } from '@/ui/button.tsx'
import { cx } from '@/ui/class-names.ts'
import { useOverlayHost } from '@/ui/overlay-host.ts'
import { useSlowNoticeWords } from './slow-notice.words.ts'

const wordAfterMs = 400
const wayOutAfterMs = 10_000

/** Whether it has been so for this long without a break. */
function useFor(so: boolean, milliseconds: number): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!so) return
    const timer = setTimeout(() => setLong(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [so, milliseconds])
  return long
}

/**
 * Nothing for what is quick, a word after 0.4 s of reading, and after 10 s what is going on and a way to stop waiting; for
 * writes as well, whose own button says so much. On every page, also before anybody is signed in, and over an open dialog,
 * outside of which nothing can be pressed.
 */
export function SlowNotice() {
  const words = useSlowNoticeWords()
  const host = useOverlayHost()
  // Until the database is there the page says what it waits for; while someone signs in again, it is the person who is waited for.
  const ready = useBackendState(({ phase }) => phase === 'ready')
  const expired = useSession((session) => session.expired)
  const reading = useIsFetching() > 0 && ready
  const writing = useWriting(({ count }) => count > 0) && ready && !expired
  const slow = useFor(reading, wordAfterMs)
  const verySlow = useFor(reading, wayOutAfterMs)
  const stillSending = useFor(writing, wayOutAfterMs)
  const [stopped, setStopped] = useState(false)
  useEffect(() => {
    if (writing) setStopped(false)
  }, [writing])
  const stopSending = () => {
    stopWaiting()
    setStopped(true)
  }

  const notice = stillSending ? (
    <Notice button={words.stopSending} onPress={stopSending}>
      {words.sending}
    </Notice>
  ) : stopped ? (
    <Notice button={words.close} onPress={() => setStopped(false)}>
      {words.stopped}
    </Notice>
  ) : verySlow ? (
    <Notice button={words.cancel} onPress={stopWaiting}>
      {words.verySlow}
    </Notice>
  ) : (
    slow && <Notice>{words.slow}</Notice>
  )
  // On a phone what is long stands above the bar below, where it covers no heading and no label of a form; over a dialog at the
  // upper edge, for buttons are at the lower one.
  const long = stillSending || stopped || verySlow
  const body = (
    <div
      role="status"
      className={cx(
        'no-print pointer-events-none fixed inset-x-0 z-30 flex justify-center p-2',
        !long ? 'top-16' : host ? 'top-0 rail:top-16' : 'bottom-20 rail:top-16 rail:bottom-auto',
      )}
    >
      {notice}
    </div>
  )
  return host ? createPortal(body, host) : body
}

interface NoticeProps {
  button?: string
  onPress?: () => void
  children: ReactNode
}
function Notice({ button, onPress, children }: NoticeProps) {
  return (
    <p className="pointer-events-auto flex max-w-xl flex-wrap items-center justify-end gap-x-3 rounded-card border border-line bg-card px-4 py-1.5 font-semibold text-ink text-sm shadow-float">
      <span className="min-w-0 flex-auto basis-56">{children}</span>
      {button && (
        <Button variant="text" size="sm" className="shrink-0" onClick={onPress}>
          {button}
        </Button>
      )}
    </p>
  )
}
