import { useMutation } from '@tanstack/react-query'
import { Ellipsis, Plus } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { DraftPage } from '@/contract/authoring.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { paths } from '@/paths.ts'
import { announce } from '@/ui/announcements.ts'
import { Button } from '@/ui/button.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { Menu } from '@/ui/menu.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useAuthoringWords } from './authoring.words.ts'
import { authoringMutations } from './queries.ts'
import { TitleDialog } from './title-dialog.tsx'

type Module = DraftPage['modules'][number]
type Lesson = Module['lessons'][number]
type Asked =
  | { kind: 'lesson'; module: Module }
  | { kind: 'module' }
  | { kind: 'rename'; module: Module }
  | { kind: 'remove'; lesson: Lesson }

/** Modules, their lessons and the checks. In a draft they can be added, moved, renamed and removed. */
export function OutlineEditor({ course, editable }: { course: DraftPage; editable: boolean }) {
  const words = useAuthoringWords()
  const [asked, setAsked] = useState<Asked>()
  const move = useMutation(authoringMutations.moveLesson(course.id))
  const removeModule = useMutation(authoringMutations.removeModule(course.id))
  const failed = (error: Error) => {
    const code = error instanceof ApiProblem ? error.code : undefined
    if (code === 'IN_USE') showToast({ text: words.moduleNotEmpty, tone: 'info' })
    else if (code === 'LAST_OF_ITS_KIND') showToast({ text: words.lastModule, tone: 'info' })
    else showToast({ text: words.refused, tone: 'error' })
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
                  meta={`${words.minutes(lesson.minutes)} · ${words.blocks(lesson.blockCount)}`}
                  trailing={
                    editable &&
                    menu(lesson.title, [
                      ...moveAction(lesson, 'up', words.moveUp),
                      ...moveAction(lesson, 'down', words.moveDown),
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

interface OutlineDialogProps {
  course: DraftPage
  asked: Asked
  onClose: () => void
  onFailed: (error: Error) => void
}

function OutlineDialog({ course, asked, onClose, onFailed }: OutlineDialogProps) {
  const words = useAuthoringWords()
  const navigate = useNavigate()
  const addLesson = useMutation(authoringMutations.addLesson(course.id))
  const addModule = useMutation(authoringMutations.addModule(course.id))
  const rename = useMutation(authoringMutations.renameModule(course.id))
  const remove = useMutation(authoringMutations.removeLesson(course.id))
  if (asked.kind === 'remove')
    return (
      <ConfirmDialog
        open
        danger
        onClose={onClose}
        onConfirm={() => follow(remove.mutateAsync(asked.lesson.key), { onError: onFailed, onSettled: onClose })}
        busy={remove.isPending}
        title={words.removeTitle(asked.lesson.title)}
        description={words.removeText}
        confirmLabel={words.remove}
      />
    )
  if (asked.kind === 'lesson')
    return (
      <TitleDialog
        title={words.addLesson}
        label={words.lessonTitle}
        submitLabel={words.addLesson}
        busy={addLesson.isPending}
        error={addLesson.error}
        onSubmit={async (title) => {
          const { key } = await addLesson.mutateAsync({ moduleKey: asked.module.key, title })
          navigate(paths.studioLesson(course.id, key))
        }}
        onClose={onClose}
      />
    )
  const change = asked.kind === 'module' ? addModule : rename
  return (
    <TitleDialog
      title={asked.kind === 'module' ? words.addModule : words.rename}
      label={words.moduleTitle}
      submitLabel={asked.kind === 'module' ? words.addModule : words.save}
      initial={asked.kind === 'rename' ? asked.module.title : ''}
      busy={change.isPending}
      error={change.error}
      onSubmit={async (title) => {
        if (asked.kind === 'module') await addModule.mutateAsync(title)
        else await rename.mutateAsync({ key: asked.module.key, title })
        onClose()
      }}
      onClose={onClose}
    />
  )
}
