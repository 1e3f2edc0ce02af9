import type { RouteEntry } from '@/app/route-entry.ts'

export const adminRoutes: RouteEntry[] = []
