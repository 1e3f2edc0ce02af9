/** A later value of the same thing has a higher number; the backend lets the highest stand. */
export interface Numbered {
  seq: number
}
export interface Kept<E> {
  /** Place in the queue: entries are sent in the order in which they were first put. */
  at: number
  entry: E
  /** Was sent, and nobody knows whether it arrived. Only where entries add up: it is repeated as it was before more is sent. */
  tried?: E
  /** The code of a refusal that no repeat can change. */
  refused?: string
}
export type Fate = 'confirmed' | 'refused' | 'later'
export type EntryState<E, A> =
  | { state: 'saving' | 'unsent'; entry: E; held: 'device' | 'page' }
  | { state: 'refused'; entry: E; code: string }
  | { state: 'saved'; entry: E; answer: A }

export interface OutboxOptions<E extends Numbered, A> {
  kind: string
  /** Whose work it is: only that person's session sends it. Undefined while nobody is signed in. */
  owner: () => string | undefined
  send: (entry: E, name: string) => Promise<A>
  /** The code when no repeat can change the answer; undefined when a later try may. */
  refusal: (error: unknown) => string | undefined
  onState: (name: string, state: EntryState<E, A>) => void
  /** For entries that add up: what is left of one that grew while an earlier value was on its way. Absent: a new value replaces. */
  rest?: (now: E, sent: E) => E
  retryMs: number
  storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { keys: () => string[] }
  /** Calls back later and returns how to call it off. */
  later?: (work: () => void, milliseconds: number) => () => void
}

/** Thrown by `send`: the person has taken the entry back before it was sent. */
export class TakenBack extends Error {}

/**
 * Thrown by `send`: another device's value stands, under this number or a higher one. The entry goes again under a number
 * above it, because whoever answered without having read that value has not been heard yet.
 */
export class Overtaken extends Error {
  readonly stands: number

  constructor(stands: number) {
    super(`number ${stands} stands with another value`)
    this.name = 'Overtaken'
    this.stands = stands
  }
}
