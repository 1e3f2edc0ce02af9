import { useSearchParams } from 'react-router'

interface Address {
  params: URLSearchParams
  set: (name: string, value: string) => void
  clear: () => void
}
/**
 * The query of the address as the state of a page: what you would paste to a colleague. `set` replaces the entry of the
 * history; an empty value leaves the address, and whatever else is chosen begins at the first page (`halaman`) again.
 */
export function useAddress(): Address {
  const [params, setParams] = useSearchParams()
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    if (name !== 'halaman') next.delete('halaman')
    if (value === '') next.delete(name)
    else next.set(name, value)
    setParams(next, { replace: true })
  }
  return { params, set, clear: () => setParams({}, { replace: true }) }
}
