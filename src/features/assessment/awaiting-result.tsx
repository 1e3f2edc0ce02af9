import type { AwaitingResult as Result } from '@/contract/attempt-result.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Callout } from '@/ui/callout.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { useAwaitingWords } from './awaiting-result.words.ts'

/** Neither passed nor failed: what was handed in is kept, and who reads it now. */
export function AwaitingResult({ result }: { result: Result }) {
  const words = useAwaitingWords()
  const format = useFormat()
  return (
    <article className="mx-auto max-w-reading">
      <PageHeading
        title={words.title}
        documentTitle={`${words.title} ${result.title}`}
        eyebrow={`${result.courseTitle} · ${words.eyebrow(result.title, result.number)}`}
      />
      <Callout tone="info" className="mt-5" title={words.waiting}>
        <p>{words.kept(format.dateTime(result.submittedAt))}</p>
        <p className="mt-2">{words.who(result.marker, result.essays)}</p>
        <p className="mt-2">{words.afterwards}</p>
      </Callout>
      {result.expired && <p className="mt-4 text-soft">{words.expired}</p>}
      <LinkButton className="mt-6" to={paths.course(result.courseId)}>
        {words.toCourse}
      </LinkButton>
    </article>
  )
}
