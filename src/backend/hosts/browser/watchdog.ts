interface WatchdogPorts {
  ping: (n: number) => void
  onHung: () => void
  every?: (work: () => void, milliseconds: number) => void
}

const everyMs = 2_000
/** Pings in a row without an answer. Counted in the page's own ticks: a page that slept has not been waiting. */
const patience = 6

/** Finds out that the worker no longer answers (an endless loop, a page of it that broke), so that it can be replaced. */
export function makeWatchdog({ ping, onHung, every = (work, ms) => void setInterval(work, ms) }: WatchdogPorts) {
  let expected = false
  let sent = 0
  let heard = 0
  every(() => {
    if (!expected) return
    if (sent - heard >= patience) {
      heard = sent
      expected = false
      onHung()
      return
    }
    sent++
    ping(sent)
  }, everyMs)
  return {
    heard: (n: number) => {
      heard = Math.max(heard, n)
    },
    /** Whether an answer may be expected now. What was missed before does not count. */
    expect: (now: boolean) => {
      if (now && !expected) heard = sent
      expected = now
    },
  }
}
