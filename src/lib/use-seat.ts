import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * One tab at a time works on a thing (an attempt): the others look on. The seat is a Web Lock, so a tab that dies gives it
 * up by dying. `take` asks the tab that has it to stand up; one that does not answer (frozen) loses it all the same.
 */
export type Seat = 'asking' | 'mine' | 'elsewhere'

const noAnswerMs = 1_500

export function useSeat(name: string, onLeave: () => void): { seat: Seat; take: () => void } {
  const [seat, setSeat] = useState<Seat>('asking')
  const leave = useRef(onLeave)
  leave.current = onLeave
  const takeRef = useRef<() => void>(() => undefined)

  useEffect(() => {
    // Without locks there is no second tab to know of.
    if (!navigator.locks) return setSeat('mine')
    const me = crypto.randomUUID()
    const channel = new BroadcastChannel(`widya-seat:${name}`)
    const ended = new AbortController()
    let queue = new AbortController()
    let standUp: (() => void) | undefined

    const sit = () =>
      new Promise<void>((resolve) => {
        standUp = resolve
        setSeat('mine')
      })
    /** Waits in line; the line is left when another tab is told to take the seat, or when the page goes. */
    const wait = () => {
      queue = new AbortController()
      navigator.locks
        .request(name, { signal: AbortSignal.any([queue.signal, ended.signal]) }, sit)
        .catch(() => undefined)
        .finally(() => {
          standUp = undefined
          if (!ended.signal.aborted) setSeat('elsewhere')
        })
    }
    const lost = () => {
      standUp = undefined
      if (ended.signal.aborted) return
      leave.current()
      setSeat('elsewhere')
      setTimeout(() => !ended.signal.aborted && wait(), 300)
    }
    const begin = async () => {
      const free = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await sit()
        return lock !== null
      })
      if (ended.signal.aborted) return
      if (free) lost()
      else {
        setSeat('elsewhere')
        wait()
      }
    }
    begin().catch(lost)

    channel.onmessage = ({ data }: MessageEvent<{ take: string }>) => {
      if (data.take === me) return
      if (standUp) {
        leave.current()
        setSeat('elsewhere')
        standUp()
      } else {
        queue.abort()
        setTimeout(() => !ended.signal.aborted && wait(), 300)
      }
    }
    takeRef.current = () => {
      channel.postMessage({ take: me })
      setTimeout(() => {
        if (standUp || ended.signal.aborted) return
        queue.abort()
        navigator.locks.request(name, { steal: true }, sit).catch(lost)
      }, noAnswerMs)
    }
    return () => {
      ended.abort()
      standUp?.()
      channel.close()
    }
  }, [name])

  return { seat, take: useCallback(() => takeRef.current(), []) }
}
