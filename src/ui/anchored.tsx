import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { cx } from './class-names.ts'

interface AnchoredProps {
  id?: string | undefined
  anchor: RefObject<HTMLElement | null>
  /** Which edges stand in line. */
  align?: 'start' | 'end' | undefined
  /** Left out where the content has a role and name of its own. */
  role?: 'dialog' | undefined
  label?: string | undefined
  /** Esc, a press outside, or the focus gone elsewhere. Only Esc gives the focus back to the anchor. */
  onClose: (reason: 'escape' | 'outside' | 'left') => void
  className?: string | undefined
  children: ReactNode
}

const gap = 6
const margin = 8

/** Below the anchor, or above it where there is more room; always inside the window. Px from the window's corner. */
export function placeBeside(
  anchor: { top: number; bottom: number; left: number; right: number },
  box: { width: number; height: number },
  view: { width: number; height: number },
  align: 'start' | 'end',
) {
  const below = view.height - anchor.bottom - gap - margin
  const above = anchor.top - gap - margin
  const up = box.height > below && above > below
  const maxHeight = Math.max(96, up ? above : below)
  const height = Math.min(box.height, maxHeight)
  const wished = align === 'start' ? anchor.left : anchor.right - box.width
  return {
    top: up ? anchor.top - gap - height : anchor.bottom + gap,
    left: Math.max(margin, Math.min(wished, view.width - box.width - margin)),
    maxHeight,
  }
}

/**
 * A floating box beside its button. It stands where it is written (so it also works inside a modal dialog) and
 * is lifted to the top layer where the browser has one. Shown as long as it is rendered.
 */
export function Anchored({ id, anchor, align = 'start', role, label, onClose, className, children }: AnchoredProps) {
  const ref = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  useLayoutEffect(() => {
    close.current = onClose
  })

  useLayoutEffect(() => {
    const box = ref.current
    const button = anchor.current
    if (!box || !button) return
    box.showPopover?.()
    const place = () => {
      box.style.maxHeight = ''
      const size = { width: box.offsetWidth, height: box.scrollHeight + 2 }
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
      const at = placeBeside(button.getBoundingClientRect(), size, view, align)
      box.style.top = `${at.top}px`
      box.style.left = `${at.left}px`
      box.style.maxHeight = `${at.maxHeight}px`
    }
    place()
    const pressed = (event: PointerEvent) => {
      const target = event.target
      if (target instanceof Node && !box.contains(target) && !button.contains(target)) close.current('outside')
    }
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Esc closes this box only, not the dialog round it.
      event.preventDefault()
      event.stopPropagation()
      close.current('escape')
    }
    const left = (event: FocusEvent) => {
      const to = event.relatedTarget
      if (to instanceof Node && !box.contains(to) && !button.contains(to)) close.current('left')
    }
    document.addEventListener('pointerdown', pressed)
    document.addEventListener('keydown', key, true)
    box.addEventListener('focusout', left)
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, true)
    return () => {
      document.removeEventListener('pointerdown', pressed)
      document.removeEventListener('keydown', key, true)
      box.removeEventListener('focusout', left)
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, true)
    }
  }, [anchor, align])

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a name is given only together with the dialog role
    <div
      ref={ref}
      id={id}
      popover="manual"
      role={role}
      aria-label={label}
      tabIndex={-1}
      className={cx(
        'fixed inset-auto z-50 m-0 max-w-[calc(100vw-1rem)] overflow-y-auto overscroll-contain rounded-card border border-line bg-card text-left font-normal text-base text-ink shadow-float outline-none',
        className,
      )}
    >
      {children}
    </div>
  )
}
