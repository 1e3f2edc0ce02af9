import { create } from 'zustand'
import { attemptIsOpen } from './open-attempts.ts'

interface AppUpdate {
  /** A newer version of the app is on this device and takes over when the person agrees (or closes all tabs). */
  waiting: boolean
  /**
   * Moves this tab to the newer version with one reload. Other tabs are told, not reloaded; but the files of their version
   * go, so nothing is done while an attempt is open in one of them.
   */
  applyUpdate: () => Promise<void>
}

let askedInThisTab = false

export const useAppUpdate = create<AppUpdate>()(() => ({
  waiting: false,
  applyUpdate: async () => {
    if (await attemptIsOpen().catch(() => false)) return
    askedInThisTab = true
    const registration = await navigator.serviceWorker.getRegistration()
    if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' })
    // Another tab has already brought the new version in; this page only has to be read again.
    else location.reload()
  },
}))

const announceUpdate = () => useAppUpdate.setState({ waiting: true })

const settleMs = 2000
const idleTimeoutMs = 10_000
const updateCheckMs = 60 * 60 * 1000

/** Resolves when the first load is over and the page has nothing to do, so that caching never competes with it. */
async function firstLoadIsOver() {
  if (document.readyState !== 'complete') {
    await new Promise((done) => addEventListener('load', done, { once: true }))
  }
  await new Promise((done) => setTimeout(done, settleMs))
  if ('requestIdleCallback' in window) {
    await new Promise((done) => requestIdleCallback(done, { timeout: idleTimeoutMs }))
  }
}

function watchForUpdates(registration: ServiceWorkerRegistration) {
  if (registration.waiting && registration.active) announceUpdate()
  registration.addEventListener('updatefound', () => {
    const incoming = registration.installing
    // Without an active worker this is the first installation, which is no news to anybody.
    if (!incoming || !registration.active) return
    incoming.addEventListener('statechange', () => {
      if (incoming.state === 'installed') announceUpdate()
    })
  })

  // A tab may stay open for days; the browser itself looks for a new version only when a page is loaded.
  let checkedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checkedAt < updateCheckMs) return
    checkedAt = Date.now()
    registration.update().catch(() => {
      // Offline: the next visit to this tab asks again.
    })
  })
}

function followTakeover() {
  let hadController = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (askedInThisTab) location.reload()
    else if (hadController) announceUpdate()
    hadController = true
  })
}

const reloadGuard = 'widya-reloaded-at'
const reloadGuardMs = 5 * 60 * 1000
const startingMs = 10_000

/** Somebody waits for this page: it is just starting, or it was clicked a moment ago. Pages are also fetched ahead. */
const isAwaited = () => performance.now() < startingMs || navigator.userActivation?.isActive !== false

/** True at most once in five minutes per tab; without storage there is no guard, so never. */
function mayReload() {
  try {
    if (Date.now() - Number(sessionStorage.getItem(reloadGuard)) < reloadGuardMs) return false
    sessionStorage.setItem(reloadGuard, String(Date.now()))
    return true
  } catch {
    return false
  }
}

/**
 * A tab of an older version may ask for a chunk that the host no longer has. One reload brings the new version; if that
 * was just tried, or nobody waits, or the network is off, the fault goes to whoever asked instead.
 */
function reloadOnceWhenChunkIsGone() {
  addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine || !isAwaited() || !mayReload()) return
    event.preventDefault()
    location.reload()
  })
}

/**
 * Makes the app start with the network off, and keeps it at one version per page. Does nothing in development or where
 * the browser has no service workers. A failed registration only costs the offline start.
 */
export async function registerServiceWorker() {
  if (!import.meta.env.PROD) return
  reloadOnceWhenChunkIsGone()
  if (!('serviceWorker' in navigator)) return
  followTakeover()
  await firstLoadIsOver()
  try {
    const url = `${import.meta.env.BASE_URL}service-worker.js`
    watchForUpdates(await navigator.serviceWorker.register(url, { updateViaCache: 'none' }))
  } catch (error) {
    console.warn('service worker not registered', error)
  }
}
