import { createPortal } from 'react-dom'
import { useAnnouncement } from './announcements.ts'
import { useOverlayHost } from './overlay-host.ts'

/** Speaks what `announce` says. Once, in the shell; it follows into an open modal, outside of which nothing is heard. */
export function LiveRegion() {
  const { text, turn } = useAnnouncement()
  const host = useOverlayHost()
  // Two boxes take turns, so that the same words twice are a change twice.
  const body = (
    <div className="sr-only">
      <div role="status">{turn % 2 === 1 ? text : ''}</div>
      <div role="status">{turn % 2 === 0 ? text : ''}</div>
    </div>
  )
  return host ? createPortal(body, host) : body
}
