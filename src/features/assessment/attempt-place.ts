import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import type { AttemptPage } from '@/contract/assessment.ts'

/** The review before handing in has an address of its own: `?soal=periksa`. */
export type Place = number | 'periksa'

const key = 'widya-attempt-place'
/** Where the person was in the attempt they last worked on. Written at every step, so that a kill loses no step. */
function remembered(attemptId: string): string | undefined {
  try {
    const [id, place] = (localStorage.getItem(key) ?? '').split(' ')
    return id === attemptId ? place : undefined
  } catch {
    return undefined
  }
}
function remember(attemptId: string, place: string) {
  try {
    localStorage.setItem(key, `${attemptId} ${place}`)
  } catch {
    // Only a convenience: without it the attempt opens at the question answered last.
  }
}
/** The question that was answered last, or the first. */
function lastAnswered({ questions }: AttemptPage): string {
  const newest = questions.reduce(
    (best, one) => ((one.savedAt ?? '') > (best?.savedAt ?? '') ? one : best),
    questions[0],
  )
  return String((newest?.position ?? 0) + 1)
}

/** The place in the address; without one, where the person was before. */
export function useAttemptPlace(attempt: AttemptPage): { place: Place; go: (to: Place) => void } {
  const [params, setParams] = useSearchParams()
  const total = attempt.questions.length
  const said = params.get('soal') ?? remembered(attempt.id) ?? lastAnswered(attempt)
  const number = Number(said)
  const place: Place =
    said === 'periksa' ? said : Math.max(0, Math.min(total - 1, Number.isInteger(number) ? number - 1 : 0))
  const go = useCallback(
    (to: Place) => {
      const soal = to === 'periksa' ? to : String(to + 1)
      remember(attempt.id, soal)
      setParams({ soal }, { replace: true })
    },
    [attempt.id, setParams],
  )
  return { place, go }
}
