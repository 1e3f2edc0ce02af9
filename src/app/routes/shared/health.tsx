import { useSuspenseQuery } from '@tanstack/react-query'
import { answerOutbox } from '@/features/assessment/answer-outbox.ts'
import { handInOutbox } from '@/features/assessment/hand-in-outbox.ts'
import { progressOutbox } from '@/features/learning/progress-outbox.ts'
import { markOutbox } from '@/features/marking/mark-outbox.ts'
import { sessionQueries } from '@/features/session/queries.ts'
import { HealthPage, type Outboxes } from '@/features/system/health.tsx'

const boxes = { answer: answerOutbox, handIn: handInOutbox, progress: progressOutbox, mark: markOutbox }
const kinds = ['answer', 'handIn', 'progress', 'mark'] as const

/** All outboxes as one. A key is the kind and the name of the entry in its outbox. */
const outboxes: Outboxes = {
  waiting: () => kinds.reduce((sum, kind) => sum + boxes[kind].waiting().length, 0),
  refused: () =>
    kinds.flatMap((kind) => boxes[kind].refused().map(({ name, code }) => ({ key: `${kind} ${name}`, kind, code }))),
  letGo: (key) => {
    const kind = kinds.find((one) => key.startsWith(`${one} `))
    if (kind) boxes[kind].letGo(key.slice(kind.length + 1))
  },
  send: () => Promise.all(kinds.map((kind) => boxes[kind].flush())),
}

export function HealthRoute() {
  const { data: me } = useSuspenseQuery(sessionQueries.me())
  return <HealthPage admin={me.role === 'admin'} outboxes={outboxes} />
}
