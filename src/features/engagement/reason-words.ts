import type { Engagement } from '@/contract/engagement.ts'
import type { StuckReason } from '@/domain/stuck.ts'
import type { EngagementWords } from './engagement.words.ts'

export type StuckPerson = Engagement['stuck'][number]

/** A reason as a tag says it. */
export function reasonText(reason: StuckReason, words: EngagementWords): string {
  switch (reason.code) {
    case 'OVERDUE':
      return words.overdue(reason.days)
    case 'BEHIND':
      return words.behind(reason.days, reason.donePercent, reason.pacePercent)
    case 'FAILED':
      return words.failedAt(reason.attempts, reason.title)
    case 'SAME_LESSON':
      return words.sameLesson(reason.days, reason.title)
    case 'QUIET':
      return reason.started ? words.quiet(reason.days) : words.never(reason.days)
  }
}

/** Words to begin a message with, about the gravest reason. They are the trainer's to change. */
export function openingWords({ name, reasons, lessonsDone, lessonsTotal }: StuckPerson, words: EngagementWords) {
  const [reason] = reasons
  switch (reason?.code) {
    case undefined:
      return undefined
    case 'OVERDUE':
      return words.sayOverdue(name, reason.days)
    case 'BEHIND':
      return words.sayBehind(name, reason.days, lessonsDone, lessonsTotal)
    case 'FAILED':
      return words.sayFailed(name, reason.title)
    case 'SAME_LESSON':
      return words.saySameLesson(name, reason.title)
    case 'QUIET':
      return reason.started ? words.sayQuiet(name, reason.days) : words.sayNever(name)
  }
}
