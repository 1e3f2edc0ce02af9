import { matchPath, useLocation } from 'react-router'
import { paths } from '@/paths.ts'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { useNoDraftWords } from './no-draft.words.ts'

/** In the place of a lesson or a check whose course has no draft now: why, and where one is made. */
export function NoDraft() {
  const words = useNoDraftWords()
  const { pathname } = useLocation()
  const courseId = matchPath(`${paths.studioCoursePattern}/*`, pathname)?.params.courseId
  return (
    <div className="mx-auto flex max-w-reading flex-col items-start gap-4 py-10">
      <PageHeading title={words.title} lead={words.lead} />
      <LinkButton to={courseId ? paths.studioCourse(courseId) : paths.studio}>{words.toCourse}</LinkButton>
    </div>
  )
}
