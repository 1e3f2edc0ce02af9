import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import type { ReviewPage as Page, ReviewComment } from '@/contract/reviews.ts'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Callout } from '@/ui/callout.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Tabs } from '@/ui/tabs.tsx'
import { Comments } from './comments.tsx'
import { CourseDiffView } from './course-diff-view.tsx'
import { useDiffWords } from './diff.words.ts'
import { diffSentence } from './diff-summary.ts'
import { versionQueries } from './queries.ts'
import { useReviewWords } from './review.words.ts'
import { ReviewDecision } from './review-decision.tsx'
import { CourseComment, ItemsPreview, LessonPreview } from './review-preview.tsx'

const tabs = ['perubahan', 'pratinjau', 'soal', 'komentar'] as const
type Tab = (typeof tabs)[number]

interface ReviewPageProps {
  reviewId: string
  /** The list that this person came from. */
  home: { to: string; label: string }
  renderBlock: (block: LessonBlock) => ReactNode
}

/** A draft under review: what is new in it, all of it, what was said, and the decision. The open tab stands in the address. */
export function ReviewPage({ reviewId, home, renderBlock }: ReviewPageProps) {
  const words = useReviewWords()
  const format = useFormat()
  const [params, setParams] = useSearchParams()
  const { data: review } = useSuspenseQuery(versionQueries.review(reviewId))
  const tab = tabs.find((name) => name === params.get('bagian')) ?? 'perubahan'
  const { hash } = useLocation()
  useEffect(() => {
    // The place of a comment is on another tab, which stands only now.
    if (hash !== '') document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
  }, [hash])
  const go = (next: Tab, lesson?: string) =>
    setParams({ bagian: next, ...(lesson ? { pelajaran: lesson } : {}) }, { replace: true })
  const open = review.comments.filter(({ resolvedAt }) => resolvedAt === null).length
  const back = review.mine === 'author' ? { to: paths.studioCourse(review.courseId), label: words.backToCourse } : home
  return (
    <>
      <PageHeading
        small
        title={review.title}
        documentTitle={`${words.list}: ${review.title}`}
        eyebrow={
          <Link to={back.to} className="inline-flex min-h-11 items-center text-nila">
            {back.label}
          </Link>
        }
        lead={words.lead(review.number, review.author, review.reviewer, format.date(review.requestedAt))}
      />
      <Standing review={review} />
      <Tabs
        className="mt-6"
        label={words.tabs}
        value={tab}
        onValue={(next) => go(next)}
        tabs={[
          { id: 'perubahan', label: words.tabChanges, content: () => <Changes review={review} /> },
          {
            id: 'pratinjau',
            label: words.tabPreview,
            content: () => (
              <LessonPreview
                review={review}
                lessonKey={params.get('pelajaran') ?? undefined}
                onLesson={(key) => go('pratinjau', key)}
                renderBlock={renderBlock}
              />
            ),
          },
          { id: 'soal', label: words.tabItems, content: () => <ItemsPreview review={review} /> },
          {
            id: 'komentar',
            label: words.tabComments,
            count: open,
            content: () => (
              <div className="max-w-reading">
                <Comments review={review} addressOf={(comment) => addressOf(review, comment)} />
                <CourseComment review={review} />
              </div>
            ),
          },
        ]}
      />
      {review.mine === 'reviewer' && review.state === 'open' && <ReviewDecision review={review} />}
    </>
  )
}

/** The author goes to where it is written, the reviewer to where it is read. */
function addressOf(review: Page, { place, placeKey, anchor }: ReviewComment): string | undefined {
  const { lessons, quizzes } = review.content
  if (place === 'lesson' && lessons.some(({ key }) => key === placeKey) && placeKey !== null)
    return review.mine === 'author' && !review.published
      ? paths.studioLesson(review.courseId, placeKey)
      : `?bagian=pratinjau&pelajaran=${encodeURIComponent(placeKey)}${anchor ? `#${anchor}` : ''}`
  if (place === 'quiz' && quizzes.some(({ key }) => key === placeKey) && placeKey !== null)
    return review.mine === 'author' && !review.published
      ? paths.studioQuiz(review.courseId, placeKey)
      : `?bagian=soal${anchor ? `#${anchor}` : ''}`
  return undefined
}

function Standing({ review }: { review: Page }) {
  const words = useReviewWords()
  const format = useFormat()
  const decided = review.decidedAt === null ? '' : format.date(review.decidedAt)
  const { state, mine, reviewer } = review
  const said =
    state === 'approved'
      ? words.approvedBy(reviewer, decided)
      : state === 'changes'
        ? words.changesBy(reviewer, decided)
        : state === 'withdrawn'
          ? words.calledOff
          : mine === 'reviewer'
            ? words.toDo
            : words.waits(reviewer)
  const tone = state === 'approved' && !review.stale ? 'ok' : state === 'open' ? 'info' : 'warn'
  return (
    <div className="mt-4 flex max-w-reading flex-col gap-3">
      <Callout tone={tone} title={said}>
        {review.decisionNote !== '' && <p className="whitespace-pre-line">{review.decisionNote}</p>}
        {review.stale && <p>{words.stale}</p>}
        {review.published && <p>{words.publishedSince}</p>}
      </Callout>
      {review.note !== '' && (
        <div className="border-line border-l-4 pl-4">
          <p className="font-semibold text-sm">{words.noteFrom(review.author)}</p>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{review.note}</p>
        </div>
      )}
    </div>
  )
}

function Changes({ review }: { review: Page }) {
  const words = useReviewWords()
  const diffWords = useDiffWords()
  const sentence = diffSentence(review.diff, diffWords)
  return (
    <>
      <p className="text-soft text-sm">{words.comparedWith(review.from)}</p>
      <p className="mb-4 font-bold text-lg">{sentence}</p>
      {sentence !== diffWords.equal && <CourseDiffView diff={review.diff} />}
    </>
  )
}
