import { useMutation } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { DraftPage } from '@/contract/authoring.ts'
import { follow } from '@/lib/follow.ts'
import { paths } from '@/paths.ts'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useAuthoringWords } from './authoring.words.ts'
import { useOutlineWords } from './outline.words.ts'
import { authoringMutations } from './queries.ts'
import { RenameDialog } from './rename-dialog.tsx'
import { TitleDialog } from './title-dialog.tsx'
import { TransferDialog } from './transfer-dialog.tsx'
import type { useOutlineFault } from './use-outline-change.ts'

export type Module = DraftPage['modules'][number]
export type Lesson = Module['lessons'][number]
export type Asked =
  | { kind: 'lesson'; module: Module }
  | { kind: 'module' }
  | { kind: 'rename'; module: Module }
  | { kind: 'remove'; lesson: Lesson }
  | { kind: 'copy-module'; module: Module }
  | { kind: 'copy-lesson'; lesson: Lesson }
  | { kind: 'transfer'; lesson: Lesson }

interface OutlineDialogProps {
  course: DraftPage
  asked: Asked
  onClose: () => void
  onFailed: ReturnType<typeof useOutlineFault>
}

/** What the outline asks before it changes: a title, a yes, or a course. */
export function OutlineDialog({ course, asked, onClose, onFailed }: OutlineDialogProps) {
  const words = useAuthoringWords()
  const navigate = useNavigate()
  const addLesson = useMutation(authoringMutations.addLesson(course.id))
  const addModule = useMutation(authoringMutations.addModule(course.id))
  const remove = useMutation(authoringMutations.removeLesson(course.id))
  if (asked.kind === 'remove')
    return (
      <ConfirmDialog
        open
        danger
        onClose={onClose}
        onConfirm={() =>
          follow(remove.mutateAsync({ key: asked.lesson.key, version: asked.lesson.version }), {
            onError: onFailed,
            onSettled: onClose,
          })
        }
        busy={remove.isPending}
        title={words.removeTitle(asked.lesson.title)}
        description={words.removeText}
        confirmLabel={words.remove}
      />
    )
  if (asked.kind === 'transfer')
    return <TransferDialog course={course} lesson={asked.lesson} onClose={onClose} onFailed={onFailed} />
  if (asked.kind === 'copy-module' || asked.kind === 'copy-lesson')
    return <CopyDialog course={course} asked={asked} onClose={onClose} />
  if (asked.kind === 'lesson')
    return (
      <TitleDialog
        title={words.addLesson}
        label={words.lessonTitle}
        submitLabel={words.addLesson}
        error={addLesson.error}
        onSubmit={async (title) => {
          const { key } = await addLesson.mutateAsync({ moduleKey: asked.module.key, title })
          navigate(paths.studioLesson(course.id, key))
        }}
        onClose={onClose}
      />
    )
  if (asked.kind === 'rename') return <RenameDialog course={course} module={asked.module} onClose={onClose} />
  return (
    <TitleDialog
      title={words.addModule}
      label={words.moduleTitle}
      submitLabel={words.addModule}
      error={addModule.error}
      onSubmit={async (title) => {
        await addModule.mutateAsync(title)
        onClose()
      }}
      onClose={onClose}
    />
  )
}

interface CopyDialogProps {
  course: DraftPage
  asked: Extract<Asked, { kind: 'copy-module' | 'copy-lesson' }>
  onClose: () => void
}

function CopyDialog({ course, asked, onClose }: CopyDialogProps) {
  const words = useOutlineWords()
  const copyModule = useMutation(authoringMutations.copyModule(course.id))
  const copyLesson = useMutation(authoringMutations.copyLesson(course.id))
  const isModule = asked.kind === 'copy-module'
  const { key, title } = isModule ? asked.module : asked.lesson
  const copy = isModule ? copyModule : copyLesson
  return (
    <TitleDialog
      title={isModule ? words.copyModule : words.copyLesson}
      description={isModule ? words.copyModuleText : words.copyLessonText}
      label={words.copyTitle}
      submitLabel={words.duplicate}
      initial={words.copyOf(title).slice(0, 120)}
      error={copy.error}
      onSubmit={async (name) => {
        await copy.mutateAsync({ key, title: name })
        onClose()
        showToast({ text: words.copied(name) })
      }}
      onClose={onClose}
    />
  )
}
