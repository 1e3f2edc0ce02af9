import { MyLearning } from '@/features/enrolments/my-learning.tsx'

export function MyLearningRoute() {
  return <MyLearning />
}
