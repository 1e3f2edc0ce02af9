import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { focusPageHeading } from '@/ui/page-heading.tsx'

let firstPage = true

/**
 * On a change of page the focus goes to its h1, which is how a screen reader learns where it is; the tab's title is the
 * page's own. A new page starts at its top, a page gone back to where it was left. The first page is the browser's.
 */
export function PageArrival() {
  const { hash } = useLocation()
  const how = useNavigationType()
  useEffect(() => {
    if (firstPage) {
      firstPage = false
      return
    }
    focusPageHeading()
    if (how !== 'POP' && !hash) window.scrollTo(0, 0)
  }, [how, hash])
  return null
}
