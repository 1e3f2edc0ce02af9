import { createForPerson } from '@/lib/of-one-person.ts'

export interface Toast {
  /** Running number; also what `dismissToast` takes. */
  id: number
  text: string
  tone: 'ok' | 'error' | 'info'
  action?: { label: string; onPress: () => void } | undefined
  /** How long it stays; undefined: until it is dismissed. */
  seconds: number | undefined
}

export interface ToastWish {
  text: string
  tone?: Toast['tone'] | undefined
  action?: Toast['action']
  seconds?: number | undefined
}

export const useToasts = createForPerson<{ list: readonly Toast[] }>(() => ({ list: [] }))

let last = 0

/**
 * Shows a message that does not interrupt. It stays 6 s, with an action 10 s, an error until it is dismissed; the clock
 * stands still while the pointer or the focus is on it. At most three are shown, the oldest leaves. Returns its id.
 */
export function showToast({ text, tone = 'ok', action, seconds }: ToastWish) {
  last += 1
  const toast: Toast = {
    id: last,
    text,
    tone,
    action,
    seconds: seconds ?? (tone === 'error' ? undefined : action ? 10 : 6),
  }
  useToasts.setState(({ list }) => ({ list: [...list, toast].slice(-3) }))
  return toast.id
}

export const dismissToast = (id: number) =>
  useToasts.setState(({ list }) => ({ list: list.filter((toast) => toast.id !== id) }))
