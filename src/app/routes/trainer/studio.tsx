import { Studio } from '@/features/authoring/studio.tsx'

export function StudioRoute() {
  return <Studio />
}
