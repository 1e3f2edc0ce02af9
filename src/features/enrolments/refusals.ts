import { ApiProblem } from '@/lib/api.ts'
import type { EnrolmentWords } from './enrolment.words.ts'

export function enrolmentRefusal(error: unknown, words: EnrolmentWords): string {
  if (!(error instanceof ApiProblem)) return words.refused
  if (error.code === 'PREREQUISITE_UNMET')
    return words.refusedPrerequisite(
      ((error.problem?.facts?.unmet ?? []) as { title: string }[]).map(({ title }) => title).join(', '),
    )
  if (error.code === 'ASSIGNED_BY_ADMIN') return words.refusedAssigned
  if (error.code === 'HAS_OPEN_ATTEMPT') return words.refusedAttempt
  return words.refused
}
