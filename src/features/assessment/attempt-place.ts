import { useCallback, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { AttemptPage } from '@/contract/assessment.ts'
import { readFromDevice, rememberOnDevice } from '@/lib/keeping.ts'

/** The review before handing in has an address of its own: `?soal=periksa`. */
export type Place = number | 'periksa'

const key = 'widya-attempt-place'
/** Where the person was in the attempt they last worked on, and since when. Written at every step. */
function remembered(attemptId: string): { soal: string; at: string } | undefined {
  const [id, soal, at] = (readFromDevice(key) ?? '').split(' ')
  return id === attemptId && soal && at ? { soal, at } : undefined
}
/** Only a convenience: without it the attempt opens at the question answered last. */
const remember = (attemptId: string, soal: string) =>
  rememberOnDevice(key, `${attemptId} ${soal} ${new Date().toISOString()}`)
/** The question that was answered last, or the first. */
function lastAnswered({ questions }: AttemptPage): { soal: string; at: string } {
  const newest = questions.reduce(
    (best, one) => ((one.savedAt ?? '') > (best?.savedAt ?? '') ? one : best),
    questions[0],
  )
  return { soal: String((newest?.position ?? 0) + 1), at: newest?.savedAt ?? '' }
}
/**
 * A browser that is killed may not have written its own small store to the disk yet, while the answer is in the database: the
 * newer of the two says where the person was.
 */
function lastPlace(attempt: AttemptPage): string {
  const answered = lastAnswered(attempt)
  const seen = remembered(attempt.id)
  return seen && seen.at >= answered.at ? seen.soal : answered.soal
}

/** The place in the address; without one, where the person was before. */
export function useAttemptPlace(attempt: AttemptPage): { place: Place; go: (to: Place) => void } {
  const [params, setParams] = useSearchParams()
  const [start] = useState(() => lastPlace(attempt))
  const total = attempt.questions.length
  const said = params.get('soal') ?? start
  const number = Number(said)
  const place: Place =
    said === 'periksa' ? said : Math.max(0, Math.min(total - 1, Number.isInteger(number) ? number - 1 : 0))
  const soal = place === 'periksa' ? place : String(place + 1)
  useEffect(() => remember(attempt.id, soal), [attempt.id, soal])
  const go = useCallback(
    (to: Place) => setParams({ soal: to === 'periksa' ? to : String(to + 1) }, { replace: true }),
    [setParams],
  )
  return { place, go }
}
