import { useEffect } from 'react'
import type { Role } from '@/domain/role.ts'
import { NoDraft } from '@/features/authoring/no-draft.tsx'
import { PrerequisiteNotice } from '@/features/enrolments/prerequisite-notice.tsx'
import { ApiProblem } from '@/lib/api.ts'
import { useSession } from '@/lib/session.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { cx } from '@/ui/class-names.ts'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { useAbsentWords } from './absent.words.ts'

/** In the place of a page that does not exist, is for another role, or could not be drawn. Fetched when it is needed. */
export function NotFound() {
  const words = useAbsentWords()
  return (
    <div className="flex flex-col items-start gap-6 py-10">
      <PageHeading title={words.notFound} lead={words.notFoundLead} />
      <LinkButton to={paths.home}>{words.toHome}</LinkButton>
    </div>
  )
}

export function NotYours({ role }: { role: Role }) {
  const words = useAbsentWords()
  return (
    <div className="flex flex-col items-start gap-6 py-10">
      <PageHeading title={words.notYours} lead={words.notYoursLead(words[role].toLowerCase())} />
      <LinkButton to={paths.home}>{words.toHome}</LinkButton>
    </div>
  )
}

interface FaultProps {
  error: unknown
  /** Stands without a frame. */
  bare: boolean
  onRetry: () => void
}

export function Fault({ error, bare, onRetry }: FaultProps) {
  const words = useAbsentWords()
  const ended = error instanceof ApiProblem && error.status === 401
  useEffect(() => {
    if (!ended) return
    // Nobody's page stands yet, so there is nothing to keep: sign in, and come back here.
    useSession.getState().drop()
    onRetry()
  }, [ended, onRetry])
  if (ended) return null
  if (error instanceof ApiProblem && error.code === 'PREREQUISITE_UNMET')
    return <PrerequisiteNotice missing={(error.problem?.facts?.unmet ?? []) as { id: string; title: string }[]} />
  if (error instanceof ApiProblem && error.code === 'NO_DRAFT') return <NoDraft />
  const absent = error instanceof ApiProblem && error.status === 404
  const Part = bare ? 'main' : 'div'
  return (
    <Part className={cx('mx-auto flex max-w-reading flex-col items-start gap-4 py-10', bare && 'px-4')}>
      <PageHeading title={absent ? words.gone : words.failed} lead={absent ? words.notFoundLead : words.failedKept} />
      <div className="flex flex-wrap gap-3">
        {!absent && <Button onClick={onRetry}>{words.retry}</Button>}
        <a
          className="inline-flex min-h-11 items-center font-semibold text-nila underline"
          href={`${import.meta.env.BASE_URL}${paths.home.slice(1)}`}
        >
          {words.toHome}
        </a>
      </div>
    </Part>
  )
}
