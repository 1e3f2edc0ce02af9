// First of all, before any schema is made.
import './no-eval.ts'
import { schemaNumber } from '../../db/schema-number.ts'
import { hostPorts } from './host-ports.ts'
import type { Between, ToWorker } from './messages.ts'
import { expectant } from './names.ts'
import { loadSqlite } from './open-database.ts'
import { becomeOwner } from './owner.ts'
import { makeTab } from './tab.ts'

hostPorts.expectsData = self.name === expectant
const channel = new BroadcastChannel('widya-db')
const tab = makeTab({
  me: crypto.randomUUID(),
  schema: schemaNumber,
  toPage: (message) => postMessage(message),
  toOthers: (message) => channel.postMessage(message),
  locks: navigator.locks,
  open: becomeOwner,
  recover: async (order) => (await import('./recover.ts')).recover(order),
  now: Date.now,
  later: (work, milliseconds) => void setTimeout(work, milliseconds),
})
channel.onmessage = ({ data }: MessageEvent<Between>) => void tab.fromOthers(data)
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => tab.fromPage(data))
setInterval(tab.watch, 1_000)

void loadSqlite().catch(() => undefined)
// In any other build the condition is false when it is built, and nothing of this is left.
if (import.meta.env.MODE === 'test-panel') await (await import('./test-panel.ts')).followTestPanel()
tab.start()
