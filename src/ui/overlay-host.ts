import { create } from 'zustand'

/**
 * The elements of the modal dialogs that are open, oldest first. Everything outside the last one is inert, so
 * toasts and spoken messages must live inside it to be heard and pressed.
 */
interface OverlayHosts {
  open: readonly HTMLElement[]
}

const useOverlayHosts = create<OverlayHosts>()(() => ({ open: [] }))

/** Called by a modal when it opens; the result is called when it closes. */
export function enterOverlay(element: HTMLElement) {
  useOverlayHosts.setState(({ open }) => ({ open: [...open, element] }))
  return () => useOverlayHosts.setState(({ open }) => ({ open: open.filter((other) => other !== element) }))
}

/** The topmost open modal, or undefined when none is open. */
export const useOverlayHost = () => useOverlayHosts((hosts) => hosts.open.at(-1))
