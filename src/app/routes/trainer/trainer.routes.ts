import type { RouteEntry } from '@/app/route-entry.ts'

export const trainerRoutes: RouteEntry[] = []
