import { Home } from '@/features/enrolments/home.tsx'

export function HomeRoute() {
  return <Home />
}
