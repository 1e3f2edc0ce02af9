import type { BrowserContext, Page } from '@playwright/test'

/**
 * Faults above the backend. Requests never leave the page, so the driver's own network tools cannot see them; this wraps
 * `fetch` before the app does. Every fault counts itself: a test whose fault never fired proves nothing.
 */
export type Fault = '500' | '503' | 'hang' | 'slow' | 'drop-before' | 'drop-after' | 'dup'
/** What `any` draws from. A hang is not among them: it takes ten seconds each, and has a journey of its own. */
export const passingFaults: Fault[] = ['500', '503', 'slow', 'drop-before', 'drop-after', 'dup']
export interface FaultPlan {
  fault: Fault | 'any'
  /** Only requests of these methods; all when absent. */
  methods?: string[]
  /** Only addresses that contain this; all when absent. */
  path?: string
  /** But not those that end with one of these. */
  but?: string[]
  /** The share of requests that are hit, drawn from `seed`. */
  share?: number
  seed?: number
  /** The first that may be hit is, whatever is drawn: a test whose fault never fires proves nothing. */
  first?: boolean
  /** How long `slow` takes. */
  delayMs?: number
  /** How many requests are hit at most; then the network is well again. */
  times?: number
  /**
   * How many times faster the page's own waits go by (timers, `performance.now`, `AbortSignal.timeout`): what a person waits
   * half a minute for is seen in one and a half seconds. Intervals keep their pace: the watchdog of the worker counts in them.
   */
  speed?: number
}

/** Without a plan nothing is hit until `changeFaults`. */
export const injectFaults = (target: BrowserContext | Page, plan?: FaultPlan) =>
  target.addInitScript(
    ([given, kinds]) => {
      const log = window as unknown as { faults: number; faultPlan: typeof given | undefined; faultState: number }
      const native = window.fetch
      let real = native
      const speed = () => log.faultPlan?.speed ?? 1
      const clock = performance.now.bind(performance)
      const passed = { page: 0, real: 0, pace: 1 }
      performance.now = () => {
        const now = clock()
        passed.page += (now - passed.real) * passed.pace
        passed.real = now
        passed.pace = speed()
        return passed.page
      }
      const timer = window.setTimeout.bind(window)
      const sooner = (work: TimerHandler, wait?: number, ...rest: unknown[]) =>
        timer(work, (wait ?? 0) / speed(), ...rest)
      Object.assign(window, { setTimeout: sooner })
      AbortSignal.timeout = (wait) => {
        const ending = new AbortController()
        sooner(() => ending.abort(new DOMException('signal timed out', 'TimeoutError')), wait)
        return ending.signal
      }
      const random = () => {
        log.faultState = (log.faultState * 1664525 + 1013904223) % 4294967296
        return log.faultState / 4294967296
      }
      log.faults = 0
      const kept = sessionStorage.getItem('fault-plan')
      log.faultPlan = given ?? (kept ? JSON.parse(kept) : undefined)
      log.faultState = log.faultPlan?.seed ?? 1
      const problem = (status: number) =>
        new Response(JSON.stringify({ type: 'about:blank', title: 'x', status, code: 'FAULT', detail: 'x' }), {
          status,
          headers: { 'content-type': 'application/problem+json', ...(status === 503 ? { 'retry-after': '1' } : {}) },
        })
      const faulty: typeof fetch = async (input, init) => {
        const request = new Request(input, init)
        const plan = log.faultPlan
        const hit =
          plan &&
          request.url.includes('/api/') &&
          (!plan.methods || plan.methods.includes(request.method)) &&
          (!plan.path || request.url.includes(plan.path)) &&
          !plan.but?.some((end) => new URL(request.url).pathname.endsWith(end)) &&
          log.faults < (plan.times ?? Number.POSITIVE_INFINITY) &&
          (random() < (plan.share ?? 1) || (plan.first && log.faults === 0))
        if (!hit) return real(request)
        log.faults++
        const fault = plan.fault === 'any' ? (kinds[Math.floor(random() * kinds.length)] ?? '500') : plan.fault
        const aborted = () =>
          new Promise<never>((_, reject) =>
            request.signal.addEventListener('abort', () => reject(request.signal.reason)),
          )
        switch (fault) {
          case '500':
            return problem(500)
          case '503':
            return problem(503)
          case 'hang':
            return aborted()
          case 'slow':
            await Promise.race([new Promise((resolve) => setTimeout(resolve, plan.delayMs ?? 1_500)), aborted()])
            return real(request)
          case 'drop-before':
            throw new TypeError('Failed to fetch')
          case 'drop-after':
            await real(request)
            throw new TypeError('Failed to fetch')
          case 'dup':
            void real(request.clone()).catch(() => undefined)
            return real(request)
        }
      }
      // The backend puts itself behind fetch at boot; only what is put over it then can stand between it and the app.
      const waiting = setInterval(() => {
        if (window.fetch === native) return
        clearInterval(waiting)
        real = window.fetch
        window.fetch = faulty
      }, 1)
    },
    [plan, passingFaults] as const,
  )

/** Other faults from now on, in a page into which some were injected. */
export const changeFaults = (page: Page, plan: FaultPlan) =>
  page.evaluate((given) => {
    Object.assign(window, { faults: 0, faultPlan: given, faultState: given.seed ?? 1 })
  }, plan)

/** Faults from the next start of the app on, or none any more; of a page into which some were injected. */
export const faultsAtStart = (page: Page, plan?: FaultPlan) =>
  page.evaluate((given) => {
    if (given) sessionStorage.setItem('fault-plan', given)
    else sessionStorage.removeItem('fault-plan')
  }, plan && JSON.stringify(plan))

/** How many faults have fired in this page since it was loaded. */
export const faultsFired = (page: Page) => page.evaluate(() => (window as unknown as { faults: number }).faults)
/** The network is well from now on, and the page's own waits go by at its own pace or at the given one. */
export const endFaults = (page: Page, speed = 1) =>
  page.evaluate((pace) => {
    Object.assign(window, { faultPlan: { fault: '500', times: 0, speed: pace } })
  }, speed)
