import { paths } from '@/paths.ts'

/** The page of item results stands beside a course's other pages in the studio. */
export const itemResultsPattern = `${paths.studioCoursePattern}/hasil-butir`
export const itemResultsAddress = (courseId: string) => `${paths.studioCourse(courseId)}/hasil-butir`
