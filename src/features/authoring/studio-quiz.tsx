import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { AudioLines, Film, Image, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { StoredItem } from '@/contract/authoring-checks.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { useHashFocus } from '@/lib/use-hash-focus.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { showToast } from '@/ui/toasts.ts'
import { BlueprintSummary } from './blueprint-summary.tsx'
import { useItemTagWords } from './item-tags.words.ts'
import { authoringMutations, authoringQueries } from './queries.ts'
import { QuizItemForm } from './quiz-item-form.tsx'
import { QuizRules } from './quiz-rules.tsx'
import { useStudioQuizWords } from './studio-quiz.words.ts'

/** One check of the draft: its items and its rules. Taking an item out is undone by putting it back. */
export function StudioQuiz({ courseId, quizKey }: { courseId: string; quizKey: string }) {
  const words = useStudioQuizWords()
  const tagWords = useItemTagWords()
  const { data: quiz } = useSuspenseQuery(authoringQueries.quiz(courseId, quizKey))
  const [writing, setWriting] = useState<StoredItem | 'new'>()
  const remove = useMutation(authoringMutations.removeItem(courseId, quizKey))
  const restore = useMutation(authoringMutations.addItem(courseId, quizKey))
  // A line of the publish gate leads to its item.
  useHashFocus()
  const failed = (error: Error) => {
    const changed = error instanceof ApiProblem && error.code === 'VERSION_CONFLICT'
    showToast({ text: changed ? words.itemChanged : words.refused, tone: 'error' })
  }
  const add = (
    <Button icon={<Plus aria-hidden size={18} />} onClick={() => setWriting('new')}>
      {words.addItem}
    </Button>
  )
  return (
    <div className="max-w-3xl">
      <PageHeading
        small
        title={quiz.title}
        documentTitle={`${quiz.title} · ${quiz.courseTitle}`}
        eyebrow={
          <Link to={paths.studioCourse(courseId)} className="inline-flex min-h-11 items-center text-nila">
            {words.backToCourse}: {quiz.courseTitle}
          </Link>
        }
        lead={words.itemsTitle(quiz.items.length)}
        actions={quiz.items.length > 0 ? add : undefined}
      />
      {quiz.items.length === 0 ? (
        <EmptyState title={words.noItems} action={add}>
          {quiz.kind === 'final' && words.noItemsLead}
        </EmptyState>
      ) : (
        <ol className="mt-5">
          {quiz.items.map((stored, at) => (
            <li
              key={stored.key}
              id={stored.key}
              tabIndex={-1}
              className="flex scroll-mt-24 items-start gap-2 border-line border-b py-3"
            >
              <span className="w-8 shrink-0 font-bold text-soft tabular-nums">{at + 1}</span>
              <div className="min-w-0 flex-1">
                <p className="font-semibold">
                  {stored.item.stem}
                  {stored.item.figure && (
                    <Image role="img" aria-label={words.hasPicture} size={18} className="ml-2 inline text-soft" />
                  )}
                  <RecordingMark kind={stored.item.recording?.kind} />
                </p>
                <p className="text-sm text-soft">
                  {words[stored.item.type]} · {stored.item.indicator}
                  {stored.item.level !== undefined && ` · ${tagWords.levelIs(stored.item.level)}`}
                  {stored.item.bloom && ` · ${stored.item.bloom}`}
                </p>
              </div>
              <IconButton
                label={`${words.edit}: ${stored.item.stem}`}
                icon={<Pencil aria-hidden size={18} />}
                onClick={() => setWriting(stored)}
              />
              <IconButton
                label={`${words.remove}: ${stored.item.stem}`}
                icon={<Trash2 aria-hidden size={18} />}
                onClick={() =>
                  follow(remove.mutateAsync(stored), {
                    onSuccess: () =>
                      showToast({
                        text: words.removed,
                        action: {
                          label: words.undo,
                          onPress: () => follow(restore.mutateAsync(stored.item), { onError: failed }),
                        },
                      }),
                    onError: failed,
                  })
                }
              />
            </li>
          ))}
        </ol>
      )}
      <BlueprintSummary quiz={quiz} to="?tampilan=kisi-kisi" />
      <QuizRules courseId={courseId} quiz={quiz} />
      {writing && (
        <QuizItemForm
          courseId={courseId}
          quizKey={quizKey}
          stored={writing === 'new' ? undefined : writing}
          onClose={() => setWriting(undefined)}
        />
      )}
    </div>
  )
}

function RecordingMark({ kind }: { kind: 'audio' | 'video' | undefined }) {
  const words = useStudioQuizWords()
  if (!kind) return null
  const Mark = kind === 'audio' ? AudioLines : Film
  const label = kind === 'audio' ? words.hasAudio : words.hasVideo
  return <Mark role="img" aria-label={label} size={18} className="ml-2 inline text-soft" />
}
