import { MyResults } from '@/features/assessment/my-results.tsx'

export function MyResultsRoute() {
  return <MyResults />
}
