import { useEffect, useRef, useState } from 'react'

const seenAfterMs = 1_000
const idleAfterMs = 60_000
const reportEveryS = 20

interface Reading {
  /** Ids in the order of the page; the elements carry `data-block`. */
  blockIds: readonly string[]
  onSeen: (blockId: string) => void
  onHere: (blockId: string) => void
  /** Seconds of activity since the last report; idle and hidden time is not in it. */
  onActive: (seconds: number) => void
}

/**
 * Watches what is on the screen: a block is seen after a second with half of it, or half a screen of it, in view. The
 * block in the middle of the screen is where the reader is. Returns that block.
 */
export function useReading({ blockIds, onSeen, onHere, onActive }: Reading): string | undefined {
  const [here, setHere] = useState<string>()
  const call = useRef({ onSeen, onHere, onActive })
  call.current = { onSeen, onHere, onActive }
  const ids = blockIds.join(' ')

  useEffect(() => {
    const elements = ids
      .split(' ')
      .map((id) => document.querySelector<HTMLElement>(`[data-block="${id}"]`))
      .filter((element) => element !== null)
    const timers = new Map<Element, ReturnType<typeof setTimeout>>()
    const nameOf = (element: Element) => (element as HTMLElement).dataset.block ?? ''

    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio, intersectionRect } of entries) {
          const enough = intersectionRatio >= 0.5 || intersectionRect.height >= window.innerHeight / 2
          if (enough && !timers.has(target))
            timers.set(
              target,
              setTimeout(() => call.current.onSeen(nameOf(target)), seenAfterMs),
            )
          else if (!enough) {
            clearTimeout(timers.get(target))
            timers.delete(target)
          }
        }
      },
      { threshold: [0, 0.1, 0.25, 0.5, 0.75, 1] },
    )
    const middle = new IntersectionObserver(
      (entries) => {
        const arrived = entries.find((entry) => entry.isIntersecting)
        if (!arrived) return
        setHere(nameOf(arrived.target))
        call.current.onHere(nameOf(arrived.target))
      },
      { rootMargin: '-40% 0px -60% 0px' },
    )
    for (const element of elements) {
      seen.observe(element)
      middle.observe(element)
    }
    return () => {
      seen.disconnect()
      middle.disconnect()
      for (const timer of timers.values()) clearTimeout(timer)
    }
  }, [ids])

  useEffect(() => {
    let lastInput = performance.now()
    let seconds = 0
    const input = () => {
      lastInput = performance.now()
    }
    const kinds = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const
    for (const kind of kinds) window.addEventListener(kind, input, { passive: true })
    const report = () => {
      if (seconds === 0) return
      call.current.onActive(seconds)
      seconds = 0
    }
    const tick = setInterval(() => {
      if (document.visibilityState === 'visible' && performance.now() - lastInput < idleAfterMs) seconds += 1
      if (seconds >= reportEveryS) report()
    }, 1_000)
    return () => {
      clearInterval(tick)
      for (const kind of kinds) window.removeEventListener(kind, input)
      report()
    }
  }, [])

  return here
}
