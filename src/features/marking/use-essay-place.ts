import { startTransition, useEffect, useState } from 'react'
import { useNavigate, useNavigationType } from 'react-router'
import { afterPaint } from '@/lib/after-paint.ts'
import { queryClient } from '@/lib/query-client.ts'
import { paths } from '@/paths.ts'
import { markingQueries } from './queries.ts'

/**
 * Which essay is on the screen. One that is here already is drawn at once and the address follows after the frame: the
 * router moves on at leisure, and whoever marks a hundred essays by keyboard would feel it each time.
 */
export function useEssayPlace(courseId: string, inAddress: string): { shown: string; show: (essayId: string) => void } {
  const navigate = useNavigate()
  const how = useNavigationType()
  const [shown, setShown] = useState(inAddress)
  const [arrived, setArrived] = useState(inAddress)
  if (inAddress !== arrived) {
    setArrived(inAddress)
    // Back and forward are the person's; every other change of the address follows what is shown.
    if (how === 'POP') setShown(inAddress)
  }
  useEffect(() => {
    if (shown === arrived) return undefined
    return afterPaint(() => navigate(paths.studioEssay(courseId, shown), { replace: true }))
  }, [courseId, shown, arrived, navigate])
  const show = (essayId: string) => {
    const isHere = queryClient.getQueryData(markingQueries.essay(courseId, essayId).queryKey) !== undefined
    if (isHere) setShown(essayId)
    else startTransition(() => setShown(essayId))
  }
  return { shown, show }
}
