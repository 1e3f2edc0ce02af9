import { useLocation } from 'react-router'
import { Button } from '@/ui/button.tsx'
import { useAppUpdate } from './service-worker-client.ts'
import { useShellWords } from './shell.words.ts'

/** A newer version waits until it is asked for, and says nothing while an attempt is open. */
export function UpdateNotice() {
  const words = useShellWords()
  const { waiting, applyUpdate } = useAppUpdate()
  const { pathname } = useLocation()
  const inAttempt = /^\/percobaan\/[^/]+$/.test(pathname)
  return (
    <div role="status" className="no-print fixed right-4 bottom-24 left-4 z-30 flex justify-end rail:bottom-6">
      {waiting && !inAttempt && (
        <p className="flex items-center gap-3 rounded-card border border-line bg-card py-2 pr-2 pl-4 shadow-float">
          {words.update}
          <Button size="sm" variant="quiet" onClick={() => void applyUpdate()}>
            {words.applyUpdate}
          </Button>
        </p>
      )}
    </div>
  )
}
