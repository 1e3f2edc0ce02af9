import { leftBehind } from '@/lib/keeping.ts'

/** Sends what an earlier page of this person could not deliver, whatever page is open now, and again when the network comes. */
export function replayLeftBehind(person: string): () => void {
  const replay = () => {
    if (!leftBehind(person)) return
    // Only who left something fetches the outboxes before the first answer.
    void Promise.all([
      import('@/features/assessment/answer-outbox.ts').then(({ answerOutbox }) => answerOutbox.replay()),
      // Sends the answers of its attempt itself before it hands in.
      import('@/features/assessment/hand-in-outbox.ts').then(({ handInOutbox }) => handInOutbox.replay()),
      import('@/features/learning/progress-outbox.ts').then(({ progressOutbox }) => progressOutbox.replay()),
      import('@/features/marking/mark-outbox.ts').then(({ markOutbox }) => markOutbox.replay()),
    ]).catch(() => undefined)
  }
  replay()
  window.addEventListener('online', replay)
  return () => window.removeEventListener('online', replay)
}
