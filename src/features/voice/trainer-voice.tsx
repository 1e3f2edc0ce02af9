import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { VoiceComment } from '@/contract/voice.ts'
import { ifNothingIsShown } from '@/lib/query-client.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { AnswerDialog } from './answer-dialog.tsx'
import { AnswerList } from './answer-list.tsx'
import { CommentRow } from './comment-row.tsx'
import { voiceQueries } from './queries.ts'
import { useVoiceWords } from './voice.words.ts'
import { VoiceResults } from './voice-results.tsx'

interface TrainerVoiceProps {
  courseId: string
  /** Where this page was come to from; an admin has no studio, and only reads. */
  back: { to: string; studio: boolean }
}

/** What participants say of a course, and the answers that are owed to them. */
export function TrainerVoice({ courseId, back }: TrainerVoiceProps) {
  const words = useVoiceWords()
  const [answering, setAnswering] = useState<VoiceComment>()
  const { data } = useQuery({ ...voiceQueries.trainer(courseId), throwOnError: ifNothingIsShown })
  if (!data) return <Skeleton look="rows" rows={5} />
  const waiting = data.comments.filter(({ daysLeft }) => daysLeft !== null)
  const late = waiting.filter(({ daysLeft }) => (daysLeft ?? 0) < 0)
  return (
    <>
      <PageHeading
        small
        title={data.comments.length === 0 ? words.title : words.finding(late.length, waiting.length)}
        documentTitle={`${words.title} · ${data.title}`}
        eyebrow={
          <Link to={back.to} className="inline-flex min-h-11 items-center text-nila">
            {back.studio ? `${words.backToCourse}: ${data.title}` : words.backToCourses}
          </Link>
        }
        lead={back.studio ? words.owing : words.readOnly}
      />
      <div className="mt-6 flex flex-col gap-8">
        <Section title={words.title}>
          <VoiceResults results={data.results} />
        </Section>
        <Section title={words.comments} lead={data.comments.length > 0 && back.studio ? words.commentsLead : undefined}>
          {data.comments.length === 0 ? (
            <EmptyState title={words.noComments}>{words.noCommentsLead}</EmptyState>
          ) : (
            <ul className="max-w-3xl divide-y divide-line">
              {data.comments.map((comment, at) => (
                <CommentRow
                  key={comment.id}
                  courseId={courseId}
                  comment={comment}
                  number={at + 1}
                  onAnswer={back.studio ? () => setAnswering(comment) : undefined}
                />
              ))}
            </ul>
          )}
        </Section>
        <Section title={words.changed}>
          <AnswerList answers={data.answers} />
        </Section>
      </div>
      {answering && (
        <AnswerDialog
          courseId={courseId}
          comment={answering}
          others={waiting.filter(({ id, theme }) => id !== answering.id && theme === answering.theme)}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </>
  )
}
