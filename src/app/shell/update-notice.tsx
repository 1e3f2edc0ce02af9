import { useLocation } from 'react-router'
import { Button } from '@/ui/button.tsx'
import { cx } from '@/ui/class-names.ts'
import { useAttemptIsOpen } from './open-attempts.ts'
import { useAppUpdate } from './service-worker-client.ts'
import { useShellWords } from './shell.words.ts'

/**
 * A newer version waits until it is asked for. While an attempt is open it cannot be: here nothing is said of it then, and
 * while one is open in another tab the notice says what it waits for.
 */
export function UpdateNotice() {
  const words = useShellWords()
  const { waiting, applyUpdate } = useAppUpdate()
  const { pathname } = useLocation()
  const inAttempt = /^\/percobaan\/[^/]+$/.test(pathname)
  const openElsewhere = useAttemptIsOpen(waiting && !inAttempt)
  return (
    <div role="status" className="no-print fixed right-4 bottom-24 left-4 z-30 flex justify-end rail:bottom-6">
      {waiting && !inAttempt && openElsewhere !== undefined && (
        <p
          className={cx(
            'flex min-h-13 items-center gap-3 rounded-card border border-line bg-card py-2 pl-4 shadow-float',
            openElsewhere ? 'pr-4' : 'pr-2',
          )}
        >
          <span className="min-w-0">{openElsewhere ? words.updateWaits : words.update}</span>
          {!openElsewhere && (
            <Button size="sm" variant="quiet" className="shrink-0" onClick={() => void applyUpdate()}>
              {words.applyUpdate}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
