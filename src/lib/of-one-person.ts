import { create } from 'zustand'
import { useSession } from './session.ts'

/** Does it whenever somebody else, or nobody, is signed in: what is held of one person in memory ends there. */
export const whenSomebodyElse = (forget: () => void) =>
  useSession.subscribe((now, before) => {
    if (now.employeeId !== before.employeeId) forget()
  })

/** A store of what belongs to whoever is signed in. It begins anew with the next person. */
export function createForPerson<State extends object>(begin: () => State) {
  const store = create<State>()(begin)
  whenSomebodyElse(() => store.setState(begin(), true))
  return store
}
