import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { GripVertical } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { cx } from './class-names.ts'

/** What is being carried. A place takes only the kinds that fit it. */
export interface Carried {
  kind: string
  id: string
}
export type Edge = 'before' | 'after'
const isCarried = (data: Record<string | symbol, unknown>): data is Record<string | symbol, unknown> & Carried =>
  typeof data.kind === 'string' && typeof data.id === 'string'

interface DragHandleProps extends Carried {
  /** A tooltip. Readers are not shown the handle: beside it there are buttons or a menu that do the same. */
  title: string
  /** It was let go beside every place, or Escape was pressed. */
  onCancel: () => void
  className?: string | undefined
}

/**
 * Carries the entry around it (`data-carried`) to another place: by mouse, or by a finger after a long press. Only the handle
 * can be dragged, so that text beside it can still be selected.
 */
export function DragHandle({ kind, id, title, onCancel, className }: DragHandleProps) {
  const [handle, setHandle] = useState<HTMLElement | null>(null)
  const cancelled = useEffectEvent(onCancel)
  useEffect(() => {
    if (!handle) return
    const carried = handle.closest('[data-carried]')
    return draggable({
      element: handle,
      getInitialData: () => ({ kind, id }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        if (carried) nativeSetDragImage?.(carried, 20, 20)
      },
      onDragStart: () => carried?.classList.add('opacity-60'),
      onDrop: ({ location }) => {
        carried?.classList.remove('opacity-60')
        if (location.current.dropTargets.length === 0) cancelled()
      },
    })
  }, [handle, kind, id])
  return (
    <span
      ref={setHandle}
      aria-hidden
      title={title}
      className={cx(
        'no-print relative z-10 -ml-3 flex size-11 shrink-0 cursor-grab touch-manipulation select-none items-center justify-center text-soft hover:text-ink',
        className,
      )}
    >
      <GripVertical size={20} />
    </span>
  )
}

interface DropPlace {
  fits: (carried: Carried) => boolean
  onDrop: (carried: Carried, edge: Edge) => void
}

/** Makes an element a place beside which something can be put down; `edge` says where, while something hovers over it. */
export function useDropPlace({ fits, onDrop }: DropPlace) {
  const [place, ref] = useState<HTMLElement | null>(null)
  const [edge, setEdge] = useState<Edge>()
  const takes = useEffectEvent(fits)
  const put = useEffectEvent(onDrop)
  useEffect(() => {
    if (!place) return
    const edgeAt = (y: number): Edge => {
      const { top, height } = place.getBoundingClientRect()
      return y < top + height / 2 ? 'before' : 'after'
    }
    return dropTargetForElements({
      element: place,
      canDrop: ({ source }) => isCarried(source.data) && takes(source.data),
      onDrag: ({ location: { current } }) =>
        setEdge(current.dropTargets[0]?.element === place ? edgeAt(current.input.clientY) : undefined),
      onDragLeave: () => setEdge(undefined),
      onDrop: ({ source, location: { current } }) => {
        setEdge(undefined)
        if (isCarried(source.data) && current.dropTargets[0]?.element === place)
          put(source.data, edgeAt(current.input.clientY))
      },
    })
  }, [place])
  return { ref, edge }
}

/** Where it would be put down. The place itself is `relative`. */
export function DropLine({ edge }: { edge: Edge | undefined }) {
  if (!edge) return null
  return (
    <span
      aria-hidden
      className={cx(
        'pointer-events-none absolute inset-x-0 z-10 h-1 rounded-full bg-nila',
        edge === 'before' ? '-top-0.5' : '-bottom-0.5',
      )}
    />
  )
}
