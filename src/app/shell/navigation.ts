import {
  BarChart3,
  BookOpen,
  ClipboardCheck,
  GraduationCap,
  House,
  LibraryBig,
  ListChecks,
  type LucideIcon,
  PenLine,
  UserPlus,
  Users,
} from 'lucide-react'
import type { Role } from '@/domain/role.ts'
import { paths } from '@/paths.ts'
import type { useShellWords } from './shell.words.ts'

export interface Place {
  to: string
  label: string
  icon: LucideIcon
}
type Words = ReturnType<typeof useShellWords>

/** The places of each role, in the order of how often they are visited; a phone shows them all at its foot. */
export function placesOf(role: Role, words: Words): Place[] {
  const catalogue = { to: paths.catalogue, label: words.catalogue, icon: LibraryBig }
  switch (role) {
    case 'learner':
      return [
        { to: paths.home, label: words.home, icon: House },
        catalogue,
        { to: paths.myLearning, label: words.myLearning, icon: BookOpen },
        { to: paths.myResults, label: words.myResults, icon: ClipboardCheck },
      ]
    case 'trainer':
      return [
        { to: paths.studio, label: words.myCourses, icon: PenLine },
        { to: paths.itemBank, label: words.itemBank, icon: ListChecks },
        catalogue,
      ]
    case 'supervisor':
      return [{ to: paths.team, label: words.team, icon: Users }, catalogue]
    case 'admin':
      return [
        { to: paths.dashboard, label: words.dashboard, icon: BarChart3 },
        { to: paths.employees, label: words.employees, icon: Users },
        catalogue,
        { to: paths.manageCourses, label: words.courses, icon: GraduationCap },
        { to: paths.manageEnrolments, label: words.enrolments, icon: UserPlus },
      ]
  }
}
