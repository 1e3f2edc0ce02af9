import { lazy, Suspense } from 'react'
import { useBackendState } from '@/lib/backend-state.ts'
import { useKeeping } from '@/lib/keeping.ts'
import { useOnline } from '@/lib/online.ts'

/** A notice that cannot be fetched must not take the page with it. */
const DeviceNotices = lazy(async () => ({
  default: (await import('./device-notices.tsx').catch(() => undefined))?.DeviceNotices ?? (() => null),
}))

/** The place of the notices. Their words are fetched once there is something to say, which is seldom. */
export function DeviceNoticeSlot() {
  const online = useOnline()
  const newer = useBackendState((state) => state.phase === 'ready' && state.newer === true)
  const something = useKeeping(({ refused, inPage, full }) => full || inPage > 0 || refused > 0)
  return (
    <div role="status" className="no-print">
      {(something || newer || !online) && (
        <Suspense>
          <DeviceNotices />
        </Suspense>
      )}
    </div>
  )
}
