import type { RecoveryAnswer, RecoveryOrder } from '@/contract/recovery.ts'
import type { Between, HostState, ToPage } from './messages.ts'
import type { Owner } from './owner.ts'

/** What a worker needs of the browser; a test gives its own. */
export interface TabPorts {
  me: string
  /** The newest schema that this build knows. */
  schema: number
  toPage: (message: ToPage) => void
  toOthers: (message: Between) => void
  locks: Pick<LockManager, 'request'>
  open: (say: (state: HostState) => void) => Promise<Owner>
  recover: (order: RecoveryOrder) => Promise<RecoveryAnswer>
  now: () => number
  later: (work: () => void, milliseconds: number) => void
}
