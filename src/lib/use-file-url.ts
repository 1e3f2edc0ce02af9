import { useEffect, useState } from 'react'
import { send } from './api.ts'

/** A file that the backend keeps, as bytes with their media type. */
export const fetchFile = async (id: string, signal?: AbortSignal): Promise<Blob> =>
  (await send('GET /media/{id}', { params: { id }, ...(signal ? { signal } : {}) })).blob()

interface Loaded {
  id?: string
  url?: string
  failed?: boolean
}

/** A kept file as an address for `<img>`, `<video>` and `<audio>`, given back when it is no longer shown. */
export function useFileUrl(id: string | undefined) {
  const [loaded, setLoaded] = useState<Loaded>({})
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try is asked for by its number
  useEffect(() => {
    if (id === undefined) return
    const stop = new AbortController()
    let url: string | undefined
    fetchFile(id, stop.signal).then(
      (blob) => {
        if (stop.signal.aborted) return
        url = URL.createObjectURL(blob)
        setLoaded({ id, url })
      },
      () => !stop.signal.aborted && setLoaded({ id, failed: true }),
    )
    return () => {
      stop.abort()
      if (url) URL.revokeObjectURL(url)
    }
  }, [id, tries])
  const mine = loaded.id === id ? loaded : {}
  const retry = () => {
    setLoaded({})
    setTries(tries + 1)
  }
  return { url: mine.url, failed: mine.failed === true, retry }
}
