import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { stopWaiting } from '@/lib/api.ts'
import { Button } from '@/ui/button.tsx'
import { useShellWords } from './shell.words.ts'

const wordAfterMs = 400
const wayOutAfterMs = 10_000

/** Nothing for what is quick, a word after 0.4 s, and after 10 s what is going on and a way to stop waiting. */
export function SlowNotice() {
  const words = useShellWords()
  const waiting = useIsFetching() > 0
  const [stage, setStage] = useState<'quick' | 'slow' | 'stuck'>('quick')
  useEffect(() => {
    if (!waiting) {
      setStage('quick')
      return
    }
    const slow = setTimeout(() => setStage('slow'), wordAfterMs)
    const stuck = setTimeout(() => setStage('stuck'), wayOutAfterMs)
    return () => {
      clearTimeout(slow)
      clearTimeout(stuck)
    }
  }, [waiting])

  return (
    <div role="status" className="no-print pointer-events-none fixed inset-x-0 top-16 z-30 flex justify-center p-2">
      {stage !== 'quick' && (
        <p className="pointer-events-auto flex items-center gap-3 rounded-full border border-line bg-card px-4 py-1.5 font-semibold text-sm shadow-float">
          {stage === 'slow' ? words.slow : words.verySlow}
          {stage === 'stuck' && (
            <Button variant="text" size="sm" onClick={stopWaiting}>
              {words.cancel}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
