import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

export type Ended = 'ACCOUNT_INACTIVE' | 'ROLE_NOT_HELD'

interface SessionState {
  token: string | undefined
  employeeId: string | undefined
  /** The role at the last sign-in: a hint of what to fetch first. What may be seen is the backend's to say. */
  role: string | undefined
  /** The backend no longer accepts the token: the person signs in again in place, with the work still on the page. */
  expired: boolean
  /** The backend ended the session for a reason that the person should read on the sign-in page. */
  ended: Ended | undefined
  /** The person signed out on purpose: the next one starts at their own home, not where this one was. */
  left: boolean
  open: (session: { token: string; employeeId: string; role: string }) => void
  expire: () => void
  end: (reason: Ended) => void
  close: () => void
  /** The token is no good and nothing is on the page yet: to the sign-in page, with the way back kept. */
  drop: () => void
}

/** Who is signed in on this device. Shared by all tabs: a sign-out in one is a sign-out in all. */
export const useSession = create<SessionState>()(
  persist(
    (set) => ({
      token: undefined,
      employeeId: undefined,
      role: undefined,
      expired: false,
      left: false,
      ended: undefined,
      open: ({ token, employeeId, role }) =>
        set({ token, employeeId, role, expired: false, left: false, ended: undefined }),
      expire: () => set({ expired: true }),
      end: (ended) =>
        set({ token: undefined, employeeId: undefined, role: undefined, expired: false, left: false, ended }),
      close: () => set({ token: undefined, employeeId: undefined, role: undefined, expired: false, left: true }),
      drop: () => set({ token: undefined, employeeId: undefined, role: undefined, expired: false, left: false }),
    }),
    {
      name: 'widya-session',
      storage: createJSONStorage(() => localStorage),
      // Why it ended is for the other tabs: a later start, which `merge` fills, has no need of it.
      partialize: ({ token, employeeId, role, ended }) => ({ token, employeeId, role, ended }),
      merge: (stored, current) => {
        const value = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
        return typeof value.token === 'string' && typeof value.employeeId === 'string'
          ? {
              ...current,
              token: value.token,
              employeeId: value.employeeId,
              role: typeof value.role === 'string' ? value.role : undefined,
            }
          : current
      },
    },
  ),
)

/** Follows the other tabs. Called once, at boot. */
export function followSessionOfOtherTabs(onChange: () => void) {
  window.addEventListener('storage', async (event) => {
    if (event.key !== 'widya-session') return
    const before = useSession.getState().token
    await useSession.persist.rehydrate()
    // persist keeps what is in memory when the other tab removed the entry.
    if (!event.newValue?.includes('"token"')) {
      const reason = (['ACCOUNT_INACTIVE', 'ROLE_NOT_HELD'] as const).find((one) => event.newValue?.includes(one))
      if (reason) useSession.getState().end(reason)
      else useSession.getState().close()
    }
    if (useSession.getState().token !== before) onChange()
  })
}
