import { useParams } from 'react-router'
import { AttemptRunner } from '@/features/assessment/attempt-runner.tsx'

export function AttemptRoute() {
  const { attemptId = '' } = useParams()
  return <AttemptRunner attemptId={attemptId} />
}
