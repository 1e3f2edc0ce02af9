import { CircleX } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { cx } from './class-names.ts'
import { useUiWords } from './ui.words.ts'

interface ProblemProps {
  /** What happened, in words of the task ("Daftar pegawai tidak dapat dimuat"). */
  title: ReactNode
  /** What was kept ("Jawaban Anda tetap tersimpan di perangkat ini."). */
  kept?: ReactNode
  /** More: the cause, the next step. */
  children?: ReactNode
  onRetry?: (() => void) | undefined
  retryLabel?: string | undefined
  retrying?: boolean | undefined
  /** Another way out, such as a link home. */
  action?: ReactNode
  className?: string | undefined
}

/** A failure says what happened, what was kept and what to do. */
export function Problem(props: ProblemProps) {
  const { title, kept, children, onRetry, retryLabel, retrying, action, className } = props
  const words = useUiWords()
  return (
    <div role="alert" className={cx('flex gap-3 rounded-card bg-sagabg p-4 text-ink', className)}>
      <CircleX aria-hidden size={20} className="mt-0.5 shrink-0 text-saga" />
      <div className="min-w-0 flex-1">
        <p className="font-bold">{title}</p>
        {kept && <p className="mt-1">{kept}</p>}
        {children && <div className="mt-1 text-sm">{children}</div>}
        {(onRetry || action) && (
          <div className="mt-3 flex flex-wrap gap-3">
            {onRetry && (
              <Button variant="outline" onClick={onRetry} busy={retrying}>
                {retryLabel ?? words.retry}
              </Button>
            )}
            {action}
          </div>
        )}
      </div>
    </div>
  )
}
