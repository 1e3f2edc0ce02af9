import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { ReviewComment, ReviewPage } from '@/contract/reviews.ts'
import { follow } from '@/lib/follow.ts'
import { useFormat } from '@/lib/format.ts'
import { Button } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Tag } from '@/ui/tag.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { showToast } from '@/ui/toasts.ts'
import { versionMutations } from './queries.ts'
import { useReviewWords } from './review.words.ts'

interface CommentsProps {
  review: ReviewPage
  /** Those of one place; all of them when absent. */
  comments?: readonly ReviewComment[]
  /** Where a comment stands; absent where its place is in sight already. */
  addressOf?: ((comment: ReviewComment) => string | undefined) | undefined
}

/** Remarks with what became of them. The reviewer settles them, the author answers. */
export function Comments({ review, comments = review.comments, addressOf }: CommentsProps) {
  const words = useReviewWords()
  if (comments.length === 0)
    return addressOf ? <EmptyState title={words.noComments}>{words.noCommentsLead}</EmptyState> : null
  return (
    <ul className="flex flex-col gap-3">
      {comments.map((comment) => (
        <CommentCard key={comment.id} review={review} comment={comment} address={addressOf?.(comment)} />
      ))}
    </ul>
  )
}

function CommentCard({
  review,
  comment,
  address,
}: {
  review: ReviewPage
  comment: ReviewComment
  address: string | undefined
}) {
  const words = useReviewWords()
  const format = useFormat()
  const settled = comment.resolvedAt !== null
  return (
    <li className="rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone={settled ? 'ok' : 'warn'}>{settled ? words.resolved : words.unresolved}</Tag>
        <p className="text-sm text-soft">
          {comment.author}, {format.shortDate(comment.createdAt)}
        </p>
      </div>
      <blockquote className="my-2 border-line border-l-4 pl-3 text-sm text-soft [overflow-wrap:anywhere]">
        {comment.place === 'course' ? words.onCourse : comment.quote}
      </blockquote>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{comment.body}</p>
      {comment.reply !== '' && (
        <p className="mt-2 whitespace-pre-line border-nila border-l-4 pl-3 text-sm [overflow-wrap:anywhere]">
          <span className="block font-semibold">{words.replyTo}</span>
          {comment.reply}
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-3">
        {address && (
          <Link to={address} className="inline-flex min-h-11 items-center font-semibold text-nila text-sm underline">
            {words.toPlace}
            <span className="sr-only">: {comment.quote}</span>
          </Link>
        )}
        {!review.published &&
          (review.mine === 'reviewer' ? (
            <Settle review={review} comment={comment} />
          ) : (
            <Answer review={review} comment={comment} />
          ))}
      </div>
    </li>
  )
}

function Settle({ review, comment }: { review: ReviewPage; comment: ReviewComment }) {
  const words = useReviewWords()
  const change = useMutation(versionMutations.changeComment(review.id, comment.id))
  const settled = comment.resolvedAt !== null
  return (
    <Button
      variant="outline"
      size="sm"
      busy={change.isPending}
      onClick={() =>
        follow(change.mutateAsync({ resolved: !settled, version: comment.version }), {
          onError: () => showToast({ text: words.changeFailed, tone: 'error' }),
        })
      }
    >
      {settled ? words.reopen : words.resolve}
      <span className="sr-only">: {comment.body}</span>
    </Button>
  )
}

function Answer({ review, comment }: { review: ReviewPage; comment: ReviewComment }) {
  const words = useReviewWords()
  const [text, setText] = useState<string>()
  const change = useMutation(versionMutations.changeComment(review.id, comment.id))
  if (text === undefined)
    return (
      <Button variant="outline" size="sm" onClick={() => setText(comment.reply)}>
        {words.reply}
        <span className="sr-only">: {comment.body}</span>
      </Button>
    )
  return (
    <form
      noValidate
      className="flex w-full flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        follow(change.mutateAsync({ reply: text.trim(), version: comment.version }), {
          onSuccess: () => setText(undefined),
          onError: () => showToast({ text: words.changeFailed, tone: 'error' }),
        })
      }}
    >
      <TextArea
        className="w-full"
        label={words.replyTo}
        rows={2}
        maxLength={2_000}
        value={text}
        onValue={setText}
        autoFocus
      />
      <Button type="submit" size="sm" busy={change.isPending} busyLabel={words.sending}>
        {words.saveReply}
      </Button>
    </form>
  )
}
