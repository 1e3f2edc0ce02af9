import { useEffect, useState } from 'react'

const lookEveryMs = 2_000

/** Whether an attempt is being worked on in any tab: whoever works on one holds its seat, a Web Lock (`lib/use-seat.ts`). */
export async function attemptIsOpen(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return held.some(({ name }) => name?.startsWith('attempt:'))
}

/** The same for a component, looked up as long as it matters: locks tell nobody when they are given up. */
export function useAttemptIsOpen(matters: boolean): boolean | undefined {
  const [open, setOpen] = useState<boolean>()
  useEffect(() => {
    if (!matters) return
    const look = () => void attemptIsOpen().then(setOpen, () => setOpen(false))
    look()
    const looking = setInterval(look, lookEveryMs)
    return () => clearInterval(looking)
  }, [matters])
  return open
}
