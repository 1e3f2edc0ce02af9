import { useMutation } from '@tanstack/react-query'
import { Ellipsis, Plus } from 'lucide-react'
import { useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { queryClient } from '@/lib/query-client.ts'
import { paths } from '@/paths.ts'
import { announce } from '@/ui/announcements.ts'
import { Button } from '@/ui/button.tsx'
import { Menu } from '@/ui/menu.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useAuthoringWords } from './authoring.words.ts'
import { useOutlineWords } from './outline.words.ts'
import { type Asked, OutlineDialog } from './outline-dialog.tsx'
import { authoringMutations } from './queries.ts'

type Lesson = DraftPage['modules'][number]['lessons'][number]

/** Modules, their lessons and the checks. In a draft they can be added, moved, renamed and removed. */
export function OutlineEditor({ course, editable }: { course: DraftPage; editable: boolean }) {
  const words = useAuthoringWords()
  const outline = useOutlineWords()
  const [asked, setAsked] = useState<Asked>()
  const move = useMutation(authoringMutations.moveLesson(course.id))
  const hold = useMutation(authoringMutations.holdLesson(course.id))
  const removeModule = useMutation(authoringMutations.removeModule(course.id))
  const failed = (error: Error) => {
    const code = error instanceof ApiProblem ? error.code : undefined
    if (code === 'IN_USE') showToast({ text: words.moduleNotEmpty, tone: 'info' })
    else if (code === 'LAST_OF_ITS_KIND') showToast({ text: words.lastModule, tone: 'info' })
    else showToast({ text: code === 'VERSION_CONFLICT' ? words.changed : words.refused, tone: 'error' })
    if (code === 'VERSION_CONFLICT') void queryClient.invalidateQueries({ queryKey: ['authoring', course.id] })
  }
  const order = course.modules.flatMap(({ lessons }) => lessons.map(({ key }) => key))
  const canMove = (key: string, direction: 'up' | 'down') =>
    direction === 'up'
      ? key !== order[0] || (course.modules[0]?.lessons.length ?? 0) === 0
      : key !== order.at(-1) || (course.modules.at(-1)?.lessons.length ?? 0) === 0
  const moveAction = (lesson: Lesson, direction: 'up' | 'down', label: string) =>
    canMove(lesson.key, direction)
      ? [
          {
            kind: 'action' as const,
            label,
            onPress: () =>
              follow(move.mutateAsync({ key: lesson.key, direction }), {
                onSuccess: () => announce(words.moved(lesson.title)),
                onError: failed,
              }),
          },
        ]
      : []
  const holdAction = (lesson: Lesson) => ({
    kind: 'action' as const,
    label: lesson.held ? outline.release : outline.hold,
    onPress: () =>
      follow(hold.mutateAsync({ key: lesson.key, version: course.version, held: !lesson.held }), {
        onSuccess: () => announce(lesson.held ? outline.releasedNow(lesson.title) : outline.heldNow(lesson.title)),
        onError: failed,
      }),
  })
  const menu = (title: string, items: Parameters<typeof Menu>[0]['items']) => (
    <Menu
      label={words.more(title)}
      align="end"
      chevron={false}
      button={{
        variant: 'text',
        'aria-label': words.more(title),
        children: <Ellipsis aria-hidden size={20} />,
        className: 'relative z-10 min-w-11 px-0',
      }}
      items={items}
    />
  )
  return (
    <Section
      title={words.contents}
      action={
        editable && (
          <Button variant="text" icon={<Plus aria-hidden size={18} />} onClick={() => setAsked({ kind: 'module' })}>
            {words.addModule}
          </Button>
        )
      }
    >
      {course.modules.map((module) => (
        <div key={module.key} className="mt-3">
          <div className="flex items-center gap-2">
            <h3 className="min-w-0 flex-1 font-bold">{module.title}</h3>
            {editable &&
              menu(module.title, [
                { kind: 'action', label: words.rename, onPress: () => setAsked({ kind: 'rename', module }) },
                { kind: 'action', label: outline.duplicate, onPress: () => setAsked({ kind: 'copy-module', module }) },
                ...(module.lessons.length === 0 && course.modules.length > 1
                  ? [
                      {
                        kind: 'action' as const,
                        label: words.remove,
                        onPress: () => follow(removeModule.mutateAsync(module.key), { onError: failed }),
                      },
                    ]
                  : []),
              ])}
          </div>
          {module.lessons.length === 0 ? (
            <p className="py-2 text-soft">{words.noLessons}</p>
          ) : (
            <RowList label={module.title}>
              {module.lessons.map((lesson) => (
                <Row
                  key={lesson.key}
                  {...(editable ? { to: paths.studioLesson(course.id, lesson.key) } : {})}
                  title={lesson.title}
                  meta={[
                    words.minutes(lesson.minutes),
                    words.blocks(lesson.blockCount),
                    ...(lesson.held ? [outline.held] : []),
                  ].join(' · ')}
                  trailing={
                    editable &&
                    menu(lesson.title, [
                      ...moveAction(lesson, 'up', words.moveUp),
                      ...moveAction(lesson, 'down', words.moveDown),
                      {
                        kind: 'action',
                        label: outline.duplicate,
                        onPress: () => setAsked({ kind: 'copy-lesson', lesson }),
                      },
                      {
                        kind: 'action',
                        label: outline.transfer,
                        onPress: () => setAsked({ kind: 'transfer', lesson }),
                      },
                      holdAction(lesson),
                      { kind: 'action', label: words.remove, onPress: () => setAsked({ kind: 'remove', lesson }) },
                    ])
                  }
                />
              ))}
            </RowList>
          )}
          {editable && (
            <Button
              variant="quiet"
              icon={<Plus aria-hidden size={18} />}
              aria-label={course.modules.length > 1 ? `${words.addLesson}: ${module.title}` : undefined}
              onClick={() => setAsked({ kind: 'lesson', module })}
            >
              {words.addLesson}
            </Button>
          )}
        </div>
      ))}
      <RowList label={words.check} className="mt-4 border-line border-t">
        {course.quizzes.map((quiz) => (
          <Row
            key={quiz.key}
            {...(editable ? { to: paths.studioQuiz(course.id, quiz.key) } : {})}
            title={quiz.title}
            meta={words.items(quiz.items)}
          />
        ))}
      </RowList>
      {asked && <OutlineDialog course={course} asked={asked} onClose={() => setAsked(undefined)} onFailed={failed} />}
    </Section>
  )
}
