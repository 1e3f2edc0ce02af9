import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { Link, useSearchParams } from 'react-router'
import type { VersionMark } from '@/contract/versions.ts'
import { useFormat } from '@/lib/format.ts'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { Button } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Select } from '@/ui/select.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { useComparisonWords } from './comparison.words.ts'
import { CourseDiffView } from './course-diff-view.tsx'
import { useDiffWords } from './diff.words.ts'
import { diffSentence } from './diff-summary.ts'
import { type Span, versionQueries } from './queries.ts'

/** Any two versions of a course beside each other. Which ones stands in the address. */
export function Comparison({ courseId, backTo }: { courseId: string; backTo: string | undefined }) {
  const words = useComparisonWords()
  const diffWords = useDiffWords()
  const format = useFormat()
  const [params, setParams] = useSearchParams()
  const span: Span = {}
  for (const [side, name] of [
    ['from', 'dari'],
    ['to', 'ke'],
  ] as const) {
    const number = Number(params.get(name) ?? Number.NaN)
    if (Number.isInteger(number) && number >= 0) span[side] = number
  }
  const { data } = useQuery({ ...versionQueries.comparison(courseId, span), throwOnError: ifNothingIsShown })
  const nameOf = (version: VersionMark) =>
    version.state === 'draft' || version.publishedAt === null
      ? words.draft(version.number)
      : words.published(version.number, format.shortDate(version.publishedAt))
  const named = (number: number) => {
    const version = data?.versions.find((one) => one.number === number)
    return version ? nameOf(version) : words.first
  }
  const set = (next: { from: number; to: number }) =>
    setParams({ dari: String(next.from), ke: String(next.to) }, { replace: true })
  if (!data) return <Skeleton look="lines" rows={10} />
  const options = data.versions.map((version) => ({ value: String(version.number), label: nameOf(version) }))
  const sentence = diffSentence(data.diff, diffWords)
  const equal = sentence === diffWords.equal
  return (
    <>
      <PageHeading
        small
        title={words.title}
        documentTitle={`${words.title} · ${data.title}`}
        eyebrow={
          backTo ? (
            <Link to={backTo} className="inline-flex min-h-11 items-center text-nila print:text-ink">
              {words.back}: {data.title}
            </Link>
          ) : (
            data.title
          )
        }
        lead={words.lead(named(data.from), named(data.to))}
        actions={
          <Button
            variant="outline"
            className="no-print"
            icon={<Printer aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        }
      />
      <div className="no-print my-5 grid max-w-2xl gap-4 sm:grid-cols-2">
        <Select
          label={words.older}
          value={String(data.from)}
          options={[...options, { value: '0', label: words.nothing }]}
          onValue={(value) => set({ from: Number(value), to: data.to })}
        />
        <Select
          label={words.newer}
          value={String(data.to)}
          options={options}
          onValue={(value) => set({ from: data.from, to: Number(value) })}
        />
      </div>
      <div role="status">
        {equal ? (
          <EmptyState title={sentence}>{data.from === data.to ? words.same : words.equalLead}</EmptyState>
        ) : (
          <p className="mb-4 max-w-3xl font-bold text-lg">{sentence}</p>
        )}
      </div>
      {!equal && <CourseDiffView diff={data.diff} />}
    </>
  )
}
