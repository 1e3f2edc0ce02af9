import { Link } from 'react-router'
import { paths } from '@/paths.ts'
import { PageHeading } from '@/ui/page-heading.tsx'
import { usePrerequisiteWords } from './prerequisite.words.ts'

/** In the place of a lesson or a check that waits for other courses: which, and the way there. */
export function PrerequisiteNotice({ missing }: { missing: readonly { id: string; title: string }[] }) {
  const words = usePrerequisiteWords()
  return (
    <div className="mx-auto flex max-w-reading flex-col gap-4 py-10">
      <PageHeading title={words.finishFirst(missing.length)} lead={words.assigned} />
      <ul className="list-disc pl-6">
        {missing.map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.course(id)} className="inline-flex min-h-11 items-center font-semibold text-nila underline">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
