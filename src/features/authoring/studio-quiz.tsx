import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useAuthoringWords } from './authoring.words.ts'
import { ItemForm } from './item-form.tsx'
import { authoringMutations, authoringQueries } from './queries.ts'

/** The items of one check of the draft. Taking one out is undone by putting it back. */
export function StudioQuiz({ courseId, quizKey }: { courseId: string; quizKey: string }) {
  const words = useAuthoringWords()
  const { data: quiz } = useSuspenseQuery(authoringQueries.quiz(courseId, quizKey))
  const [adding, setAdding] = useState(false)
  const remove = useMutation(authoringMutations.removeItem(courseId, quizKey))
  const restore = useMutation(authoringMutations.addItem(courseId, quizKey))
  const add = (
    <Button icon={<Plus aria-hidden size={18} />} onClick={() => setAdding(true)}>
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
          <Link to={paths.studioCourse(courseId)} className="text-nila">
            {words.backToCourse}: {quiz.courseTitle}
          </Link>
        }
        lead={words.itemsTitle(quiz.items.length)}
        actions={quiz.items.length > 0 ? add : undefined}
      />
      {quiz.items.length === 0 ? (
        <EmptyState title={words.noItems} action={add}>
          {words.noItemsLead}
        </EmptyState>
      ) : (
        <ol className="mt-5">
          {quiz.items.map(({ key, item }, at) => (
            <li key={key} className="flex items-start gap-3 border-line border-b py-3">
              <span className="w-8 shrink-0 font-bold text-soft tabular-nums">{at + 1}</span>
              <div className="min-w-0 flex-1">
                <p className="font-semibold">{item.stem}</p>
                <p className="text-sm text-soft">
                  {words[item.type]} · {item.indicator}
                </p>
              </div>
              <IconButton
                label={`${words.remove}: ${item.stem}`}
                icon={<Trash2 aria-hidden size={18} />}
                onClick={() =>
                  remove.mutate(key, {
                    onSuccess: () =>
                      showToast({
                        text: words.removed,
                        action: { label: words.undo, onPress: () => restore.mutate(item) },
                      }),
                  })
                }
              />
            </li>
          ))}
        </ol>
      )}
      {adding && <ItemForm courseId={courseId} quizKey={quizKey} onClose={() => setAdding(false)} />}
    </div>
  )
}
