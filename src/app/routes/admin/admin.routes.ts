import { lazyPage } from '@/app/lazy-page.tsx'
import type { RouteEntry } from '@/app/route-entry.ts'
import { paths } from '@/paths.ts'

export const adminRoutes: RouteEntry[] = [
  { path: paths.dashboard, roles: ['admin'], ...lazyPage(() => import('./dashboard.tsx'), 'DashboardRoute') },
  { path: paths.employees, roles: ['admin'], ...lazyPage(() => import('./employees.tsx'), 'EmployeesRoute') },
  { path: paths.employeePattern, roles: ['admin'], ...lazyPage(() => import('./employee.tsx'), 'EmployeeRoute') },
  {
    path: paths.manageCourses,
    roles: ['admin'],
    ...lazyPage(() => import('./manage-courses.tsx'), 'ManageCoursesRoute'),
  },
  { path: paths.manageEnrolments, roles: ['admin'], ...lazyPage(() => import('./assign.tsx'), 'AssignRoute') },
]
