import { CircleCheck, CircleX, Info, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { useOverlayHost } from './overlay-host.ts'
import { dismissToast, type Toast, useToasts } from './toasts.ts'
import { useUiWords } from './ui.words.ts'

const icons = { ok: CircleCheck, error: CircleX, info: Info }
const colours = { ok: 'text-daun', error: 'text-saga', info: 'text-langit' }

/**
 * Where toasts appear: once, in the shell. The region is in the page before any text, so that screen readers hear it,
 * and it moves into the topmost modal dialog while one is open. F8 brings the focus to the newest toast.
 */
export function ToastRegion() {
  const words = useUiWords()
  const list = useToasts((toasts) => toasts.list)
  const host = useOverlayHost()
  const region = useRef<HTMLElement>(null)
  const cameFrom = useRef<HTMLElement>(null)
  const [held, setHeld] = useState(false)

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || !region.current?.querySelector('button')) return
      event.preventDefault()
      if (document.activeElement instanceof HTMLElement) cameFrom.current = document.activeElement
      region.current.querySelector<HTMLElement>('li:last-child button')?.focus()
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [])

  const leave = (id: number) => {
    dismissToast(id)
    cameFrom.current?.focus()
    cameFrom.current = null
    setHeld(false)
  }

  const body = (
    <section
      ref={region}
      aria-label={words.notifications}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="no-print pointer-events-none fixed inset-x-4 bottom-[calc(5.5rem+env(safe-area-inset-bottom))] z-50 sm:right-6 sm:left-auto sm:w-104 rail:bottom-6"
    >
      <ul aria-live="polite" className="flex flex-col gap-2">
        {list.map((toast) => (
          <ToastCard key={toast.id} toast={toast} held={held} onLeave={leave} />
        ))}
      </ul>
    </section>
  )
  return host ? createPortal(body, host) : body
}

function ToastCard({ toast, held, onLeave }: { toast: Toast; held: boolean; onLeave: (id: number) => void }) {
  const words = useUiWords()
  const Icon = icons[toast.tone]
  useEffect(() => {
    if (held || toast.seconds === undefined) return
    const timer = setTimeout(() => dismissToast(toast.id), toast.seconds * 1000)
    return () => clearTimeout(timer)
  }, [held, toast])
  return (
    <li className="pointer-events-auto flex animate-rise items-center gap-2 rounded-card border border-line bg-card py-1.5 pr-1.5 pl-4 shadow-float">
      <Icon aria-hidden size={20} className={`shrink-0 ${colours[toast.tone]}`} />
      <p className="min-w-0 flex-1 py-2">{toast.text}</p>
      {toast.action && (
        <Button
          variant="text"
          onClick={() => {
            toast.action?.onPress()
            onLeave(toast.id)
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={words.dismiss} icon={<X aria-hidden size={18} />} onClick={() => onLeave(toast.id)} />
    </li>
  )
}
