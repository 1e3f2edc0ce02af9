import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import type { Tone } from './tag.tsx'

interface CalloutProps {
  /** `neutral` has no icon: for a worked example or a next step. */
  tone?: Tone | undefined
  title?: ReactNode
  action?: ReactNode
  className?: string | undefined
  children?: ReactNode
}

const looks: Record<Tone, string> = {
  ok: 'bg-daunbg',
  warn: 'bg-kbg',
  error: 'bg-sagabg',
  info: 'bg-tint',
  neutral: 'bg-tint',
}
const icons = { ok: CircleCheck, warn: TriangleAlert, error: CircleX, info: Info, neutral: undefined }
const colours: Record<Tone, string> = {
  ok: 'text-daun',
  warn: 'text-kunyit-text',
  error: 'text-saga',
  info: 'text-langit',
  neutral: '',
}

/** A note that belongs to the page. For something that has just happened use a toast; for a failure, `Problem`. */
export function Callout({ tone = 'info', title, action, className, children }: CalloutProps) {
  const Icon = icons[tone]
  return (
    <div className={cx('flex gap-3 rounded-card p-4', looks[tone], className)}>
      {Icon && <Icon aria-hidden size={20} className={cx('mt-0.5 shrink-0', colours[tone])} />}
      <div className="min-w-0 flex-1">
        {title && <p className="font-bold">{title}</p>}
        {children && <div className={title ? 'mt-1' : ''}>{children}</div>}
        {action && <div className="mt-3 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  )
}
