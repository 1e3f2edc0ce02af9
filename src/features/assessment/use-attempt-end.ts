import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { graceMs } from '@/domain/attempt.ts'
import { queryClient } from '@/lib/query-client.ts'
import { paths } from '@/paths.ts'
import { leftNow } from './attempt-clock.ts'
import { handInAtTimeUp, handInOutbox, mayTakeBack, takeBack, useHandIns } from './hand-in-outbox.ts'
import { assessmentQueries, type HeardAttempt } from './queries.ts'

/** How an attempt comes to its end: by the person, by the clock, or by what an earlier page left behind. */
export function useAttemptEnd(attempt: HeardAttempt, elsewhere: boolean) {
  const navigate = useNavigate()
  const { id, deadlineAt, serverNow, heard } = attempt
  const [timeUp, setTimeUp] = useState(false)
  const [left, setLeft] = useState(() => (handInOutbox.read(id) ? ('waiting' as const) : undefined))
  const state = useHandIns((all) => all[id]) ?? left
  const reread = () => void queryClient.invalidateQueries({ queryKey: assessmentQueries.attempt(id).queryKey })
  useEffect(() => {
    if (state === 'done') navigate(paths.attemptResult(id), { replace: true })
  }, [state, id, navigate])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time up and each seat; a clock read anew begins nothing again
  useEffect(() => {
    if (!timeUp || deadlineAt === null) return
    const pastMs = () => -leftNow({ deadlineAt, serverNow, heard })
    if (elsewhere) {
      // The tab that works on it hands in; should it be dead or frozen, the backend closes the attempt by itself.
      const closing = setTimeout(reread, graceMs + 1_000 - pastMs())
      return () => clearTimeout(closing)
    }
    const ending = new AbortController()
    void handInAtTimeUp(id, pastMs, ending.signal)
    return () => ending.abort()
  }, [timeUp, elsewhere])
  const waits = state === 'waiting' || state === 'page'
  const mayHaveArrived = waits && (timeUp || !mayTakeBack(id))
  return {
    state,
    timeUp,
    /** Nothing more can be answered. */
    over: timeUp || state !== undefined,
    /** It is kept on this device for a backend that does not answer. */
    waits,
    reread,
    onTimeUp: () => setTimeUp(true),
    /** It may have arrived already, or the clock has handed in: nothing can be called off. */
    mayHaveArrived,
    /** Calls off a hand-in that was certainly not sent; false where it was sent meanwhile. Absent where there is none. */
    back:
      waits && !mayHaveArrived && !elsewhere
        ? () => {
            const done = takeBack(id)
            if (done) setLeft(undefined)
            return done
          }
        : undefined,
  }
}
