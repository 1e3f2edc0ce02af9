import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Takes the focus to the part of a page that its address names, once that part stands: for pages whose parts are focusable. */
export function useHashFocus() {
  const { hash } = useLocation()
  useEffect(() => document.getElementById(hash.slice(1))?.focus(), [hash])
}
