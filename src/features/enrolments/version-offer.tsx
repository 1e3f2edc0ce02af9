import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CoursePage } from '@/contract/courses.ts'
import type { VersionOffer as Offer } from '@/contract/versions.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { useFormat } from '@/lib/format.ts'
import { queryClient } from '@/lib/query-client.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Facts } from '@/ui/facts.tsx'
import { FromTo } from '@/ui/from-to.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Section } from '@/ui/section.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { showToast } from '@/ui/toasts.ts'
import { enrolmentMutations, enrolmentQueries } from './queries.ts'
import { useOfferWords } from './version-offer.words.ts'

/** Offers the newer version to someone who is on the way in an older one. Nothing moves by itself. */
export function VersionOffer({ course }: { course: CoursePage }) {
  const words = useOfferWords()
  const [open, setOpen] = useState(false)
  if (!course.newerVersion || course.enrolment?.status !== 'active') return null
  return (
    <>
      <Callout
        tone="info"
        className="mt-5"
        title={words.title}
        action={
          <Button variant="outline" onClick={() => setOpen(true)}>
            {words.see}
          </Button>
        }
      >
        {words.lead(course.versionNumber)}
      </Callout>
      {open && <OfferDialog courseId={course.id} onClose={() => setOpen(false)} />}
    </>
  )
}

function OfferDialog({ courseId, onClose }: { courseId: string; onClose: () => void }) {
  const words = useOfferWords()
  const format = useFormat()
  const query = enrolmentQueries.newerVersion(courseId)
  const { data: offer, error, refetch, isFetching } = useQuery(query)
  const move = useMutation(enrolmentMutations.move(courseId))
  const confirm = (to: number) =>
    follow(move.mutateAsync(to), {
      onSuccess: ({ completed }) => {
        showToast({ text: completed ? words.movedDone : words.moved(to) })
        onClose()
      },
      onError: (problem) => {
        const again = problem instanceof ApiProblem && problem.code === 'CONTENT_CHANGED'
        if (again) void queryClient.invalidateQueries({ queryKey: query.queryKey })
        showToast({ text: again ? words.changedAgain : words.refused, tone: again ? 'info' : 'error' })
      },
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={offer ? words.dialogTitle(offer.to, format.date(offer.publishedAt)) : words.title}
      description={words.kept}
      footer={
        <>
          <Button variant="outline" onClick={onClose} data-autofocus="">
            {words.stay}
          </Button>
          {offer && (
            <Button
              busy={move.isPending}
              busyLabel={words.moving}
              unavailable={offer.openAttempt ? words.openAttempt : undefined}
              onClick={() => confirm(offer.to)}
            >
              {words.move}
            </Button>
          )}
        </>
      }
    >
      {error ? (
        <Problem title={words.failed} onRetry={() => void refetch()} retrying={isFetching} />
      ) : offer ? (
        <OfferNews offer={offer} />
      ) : (
        <Skeleton label={words.loading} rows={5} />
      )}
    </Dialog>
  )
}

function OfferNews({ offer }: { offer: Offer }) {
  const words = useOfferWords()
  const { lessons, checks, hoursFrom, hoursTo } = offer
  const hours =
    hoursFrom === hoursTo ? (
      words.jp(hoursTo)
    ) : (
      <FromTo from={words.jp(hoursFrom)} to={words.jp(hoursTo)} words={words.becomes(hoursFrom, hoursTo)} />
    )
  return (
    <div className="flex flex-col gap-5">
      {offer.finishes && <Callout tone="ok">{words.finishes}</Callout>}
      <Facts
        facts={[
          {
            label: words.done,
            value: `${words.doneNow(offer.doneNow, offer.totalNow)}, ${words.doneThen(offer.doneThen, offer.totalThen)}`,
          },
          { label: words.hours, value: hours },
        ]}
      />
      {lessons.length > 0 && (
        <News
          title={words.lessons}
          rows={lessons.map(({ title, state, done }) => ({
            title,
            said: [words[state], done && (state === 'removed' ? words.keptRow : words.doneStays)],
          }))}
        />
      )}
      {checks.length > 0 && (
        <News
          title={words.checks}
          rows={checks.map(({ title, state, passed }) => ({
            title,
            said: [words[state], passed && state !== 'removed' && words.passedStays],
          }))}
        />
      )}
      {lessons.length + checks.length === 0 && <p>{words.small}</p>}
    </div>
  )
}

function News({ title, rows }: { title: string; rows: { title: string; said: (string | false)[] }[] }) {
  return (
    <Section title={title} level={3}>
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <li key={`${row.title} ${row.said.join(' ')}`} className="py-2">
            <span className="font-semibold">{row.title}</span>
            <span className="block text-sm text-soft">{row.said.filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
