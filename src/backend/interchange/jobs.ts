/** Call-offs that are kept for readings that have not begun; each is a few bytes, and most never come to be needed. */
const mostEarly = 100

/**
 * Readings of files under way, so that another request can call one off. A file takes its time on the way: a call-off may
 * be here before it, and holds for it all the same. They live as long as this worker does.
 */
export function makeJobs() {
  const running = new Map<string, AbortController>()
  const calledOffEarly = new Set<string>()
  return {
    begin(job: string): AbortSignal {
      const stop = new AbortController()
      if (calledOffEarly.delete(job)) stop.abort()
      running.set(job, stop)
      return stop.signal
    },
    end(job: string) {
      running.delete(job)
    },
    callOff(job: string) {
      const stop = running.get(job)
      if (stop) return stop.abort()
      calledOffEarly.add(job)
      const [oldest] = calledOffEarly
      if (oldest !== undefined && calledOffEarly.size > mostEarly) calledOffEarly.delete(oldest)
    },
  }
}
