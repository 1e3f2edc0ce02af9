import { useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** What the browser says of the network. For words only: the backend is on the device and never waits for it. */
export const useOnline = () => useSyncExternalStore(subscribe, () => navigator.onLine)
