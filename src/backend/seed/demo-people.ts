import type { Role } from '@/domain/role.ts'

/** The four who are one click away on the sign-in page. Synthetic; the ids are fixed so that tests can name them. */
export const demoPeople = [
  { role: 'learner', employeeId: 'p-ratri', name: 'Ratri Wulandari' },
  { role: 'trainer', employeeId: 'p-bagas', name: 'Bagas Prakoso' },
  { role: 'supervisor', employeeId: 'p-lestari', name: 'Lestari Handayani' },
  { role: 'admin', employeeId: 'p-yudha', name: 'Yudha Pranata' },
] as const satisfies { role: Role; employeeId: string; name: string }[]

/** Public on purpose and shown in the README: everyone in the demo city can sign in with it. */
export const demoPassword = 'kotalama-2026'
