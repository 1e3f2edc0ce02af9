import { useParams } from 'react-router'
import { AttemptResult } from '@/features/assessment/attempt-result.tsx'

export function AttemptResultRoute() {
  const { attemptId = '' } = useParams()
  return <AttemptResult attemptId={attemptId} />
}
