import { useEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { focusPageHeading } from '@/ui/page-heading.tsx'

/**
 * On a change of page the focus goes to its h1, which is how a screen reader learns where it is; the tab's title is the
 * page's own. A new page starts at its top, a page gone back to where it was left. The first page is the browser's.
 */
export function PageArrival() {
  const { hash, key } = useLocation()
  const how = useNavigationType()
  // One arrival a page: a filter that goes into the address, or typing in a search, must not pull the focus away.
  const [arrival] = useState({ hash, key, how })
  useEffect(() => {
    // The router calls the entry that the browser itself opened 'default'; coming from the sign-in page is a change of page.
    if (arrival.key === 'default') return
    focusPageHeading()
    if (arrival.how !== 'POP' && !arrival.hash) window.scrollTo(0, 0)
  }, [arrival])
  return null
}
