import { type ReactNode, useEffect } from 'react'
import { Link } from 'react-router'
import { api } from '@/lib/api.ts'
import { useBackendState } from '@/lib/backend-state.ts'
import { useKeeping } from '@/lib/keeping.ts'
import { useOnline } from '@/lib/online.ts'
import { paths } from '@/paths.ts'
import { useDeviceNoticesWords } from './device-notices.words.ts'

const askRoomMs = 10_000

/** What the person should know of the way from here to where work is kept. On every page, whatever its frame. */
export function DeviceNotices() {
  const words = useDeviceNoticesWords()
  const online = useOnline()
  const newer = useBackendState((state) => state.phase === 'ready' && state.newer)
  const { late, refused, inPage, full } = useKeeping()
  useEffect(() => {
    if (!full) return
    // Whoever has made room sees that it helped, without having to write something.
    const asking = setInterval(() => void api.request('GET /session').catch(() => undefined), askRoomMs)
    return () => clearInterval(asking)
  }, [full])
  return (
    <>
      {newer && (
        <Notice>
          {words.newer}{' '}
          <button type="button" onClick={() => location.reload()} className="inline-block py-1 underline">
            {words.reload}
          </button>
        </Notice>
      )}
      {!online && <Notice>{words.offline}</Notice>}
      {full && <Notice link={words.whatToFree}>{late > 0 ? words.fullWaiting : words.fullReserve}</Notice>}
      {inPage > 0 && <Notice>{words.inPage}</Notice>}
      {refused > 0 && <Notice link={words.seeRefused}>{words.refused(refused)}</Notice>}
    </>
  )
}

function Notice({ link, children }: { link?: string; children: ReactNode }) {
  return (
    <p className="border-line border-b bg-kbg px-4 py-2 text-center font-semibold text-kunyit-text text-sm">
      {children}{' '}
      {link && (
        <Link to={paths.health} className="inline-block py-1 underline">
          {link}
        </Link>
      )}
    </p>
  )
}
