import { MessageSquarePlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ReviewPage } from '@/contract/reviews.ts'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { Button } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { useCodeWords } from './code.words.ts'
import { CommentDialog } from './comment-dialog.tsx'
import { Comments } from './comments.tsx'
import { ItemKey } from './item-key.tsx'
import { codeWord } from './part-name.ts'
import type { CommentPlace } from './queries.ts'
import { useReviewWords } from './review.words.ts'

const mayComment = ({ mine, state }: ReviewPage) => mine === 'reviewer' && state === 'open'

/** The button to a remark at one place, and the remarks that stand there. */
function PlaceComments({
  review,
  at,
  name,
  label,
}: {
  review: ReviewPage
  at: CommentPlace
  name: string
  label?: string
}) {
  const words = useReviewWords()
  const [writing, setWriting] = useState(false)
  const here = review.comments.filter(
    ({ place, placeKey, anchor }) => place === at.place && placeKey === at.placeKey && anchor === at.anchor,
  )
  if (here.length === 0 && !mayComment(review)) return null
  return (
    <div className="mt-3 flex flex-col items-start gap-3 [&>ul]:w-full">
      <Comments review={review} comments={here} />
      {mayComment(review) && (
        <Button
          variant="text"
          size="sm"
          icon={<MessageSquarePlus aria-hidden size={18} />}
          aria-label={label ?? words.commentOn(name)}
          onClick={() => setWriting(true)}
        >
          {label ?? words.comment}
        </Button>
      )}
      {writing && (
        <CommentDialog
          reviewId={review.id}
          at={at}
          title={label ?? words.commentOn(name)}
          onClose={() => setWriting(false)}
        />
      )}
    </div>
  )
}

interface LessonPreviewProps {
  review: ReviewPage
  lessonKey: string | undefined
  onLesson: (key: string) => void
  /** How a learner sees a block; that is another feature's matter. */
  renderBlock: (block: LessonBlock) => ReactNode
}

/** The lessons as learners will read them, each block with its remarks. */
export function LessonPreview({ review, lessonKey, onLesson, renderBlock }: LessonPreviewProps) {
  const words = useReviewWords()
  const codes = useCodeWords()
  const { lessons } = review.content
  const lesson = lessons.find(({ key }) => key === lessonKey) ?? lessons[0]
  if (!lesson) return <EmptyState title={words.noLessons} />
  return (
    <div className="max-w-reading">
      <Select
        label={words.lesson}
        value={lesson.key}
        options={lessons.map(({ key, title }) => ({ value: key, label: title }))}
        onValue={onLesson}
      />
      <h2 className="mt-6 font-bold text-2xl">{lesson.title}</h2>
      <PlaceComments
        review={review}
        at={{ place: 'lesson', placeKey: lesson.key, anchor: null }}
        name={lesson.title}
        label={words.commentLesson}
      />
      {lesson.blocks.map((block, at) => {
        const name = words.block(at + 1, codeWord(codes, block.kind))
        return (
          <section key={block.id} aria-label={name} className="mt-8">
            <p className="mb-2 text-sm text-soft">{name}</p>
            {renderBlock(block)}
            <PlaceComments
              review={review}
              at={{ place: 'lesson', placeKey: lesson.key, anchor: block.id }}
              name={name}
            />
          </section>
        )
      })}
    </div>
  )
}

/** The items with their keys, check by check. */
export function ItemsPreview({ review }: { review: ReviewPage }) {
  const words = useReviewWords()
  const { quizzes } = review.content
  if (quizzes.every(({ items }) => items.length === 0)) return <EmptyState title={words.noItemsAtAll} />
  return (
    <div className="flex max-w-3xl flex-col gap-10">
      {quizzes.map((quiz) => (
        <Section key={quiz.key} title={quiz.title}>
          <PlaceComments
            review={review}
            at={{ place: 'quiz', placeKey: quiz.key, anchor: null }}
            name={quiz.title}
            label={words.commentCheck}
          />
          {quiz.items.length === 0 && <p className="text-soft">{words.noItems}</p>}
          <ol className="flex flex-col">
            {quiz.items.map(({ key, item }, at) => (
              <li key={key} id={key} className="scroll-mt-24 border-line border-b py-4">
                <p className="mb-1 text-sm text-soft">{words.item(at + 1)}</p>
                <ItemKey item={item} />
                <PlaceComments
                  review={review}
                  at={{ place: 'quiz', placeKey: quiz.key, anchor: key }}
                  name={`${words.item(at + 1)}, ${quiz.title}`}
                />
              </li>
            ))}
          </ol>
        </Section>
      ))}
    </div>
  )
}

/** A remark on the whole course, beside the list of all remarks. */
export const CourseComment = ({ review }: { review: ReviewPage }) => {
  const words = useReviewWords()
  return mayComment(review) ? (
    <PlaceComments
      review={{ ...review, comments: [] }}
      at={{ place: 'course', placeKey: null, anchor: null }}
      name={review.title}
      label={words.commentCourse}
    />
  ) : null
}
