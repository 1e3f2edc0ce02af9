import { useMutation } from '@tanstack/react-query'
import type { DraftPage } from '@/contract/authoring.ts'
import { putLesson } from '@/domain/rearrange.ts'
import { follow } from '@/lib/follow.ts'
import { paths } from '@/paths.ts'
import { announce } from '@/ui/announcements.ts'
import { Checkbox } from '@/ui/checkbox.tsx'
import { DragHandle, DropLine, useDropPlace } from '@/ui/drag.tsx'
import type { MenuItem } from '@/ui/menu-entries.tsx'
import { Row } from '@/ui/row-list.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { useOutlineWords } from './outline.words.ts'
import type { Asked, Lesson } from './outline-dialog.tsx'
import { OutlineMenu } from './outline-menu.tsx'
import { orderOf, saidMoved, sendable } from './outline-order.ts'
import { authoringMutations } from './queries.ts'
import { useOutlineChange, type useOutlineFault } from './use-outline-change.ts'
import type { Selection } from './use-selection.ts'

interface OutlineLessonProps {
  course: DraftPage
  lesson: Lesson
  editable: boolean
  selection: Selection
  onAsk: (asked: Asked) => void
  onFailed: ReturnType<typeof useOutlineFault>
}

/** A lesson in the outline: opened by its title, carried by its handle, everything else behind its menu. */
export function OutlineLesson({ course, lesson, editable, selection, onAsk, onFailed }: OutlineLessonProps) {
  const words = useAuthoringWords()
  const outline = useOutlineWords()
  const change = useOutlineChange(course)
  const place = useDropPlace({
    fits: ({ kind }) => editable && kind === 'lesson',
    onDrop: ({ id }, edge) => {
      if (id === lesson.key) return
      const order = sendable(putLesson(orderOf(course), id, edge, lesson.key))
      change.send({ order }, saidMoved(course, order, id, outline.lessonMoved))
    },
  })
  const meta = [words.minutes(lesson.minutes), words.blocks(lesson.blockCount), ...(lesson.held ? [outline.held] : [])]
  return (
    <Row
      ref={place.ref}
      {...(editable && !selection.on ? { to: paths.studioLesson(course.id, lesson.key) } : {})}
      leading={
        selection.on ? undefined : (
          <>
            <DropLine edge={place.edge} />
            {editable && (
              <DragHandle
                kind="lesson"
                id={lesson.key}
                title={outline.drag(lesson.title)}
                onCancel={() => announce(outline.notMoved(lesson.title))}
                className="-mr-4"
              />
            )}
          </>
        )
      }
      title={
        selection.on ? (
          <Checkbox
            label={lesson.title}
            hint={<span className="font-normal">{meta.join(' · ')}</span>}
            checked={selection.has('lesson', lesson.key)}
            onValue={(on) => selection.set('lesson', [lesson.key], on)}
          />
        ) : (
          lesson.title
        )
      }
      meta={!selection.on && meta.join(' · ')}
      trailing={
        editable && !selection.on && <LessonMenu course={course} lesson={lesson} onAsk={onAsk} onFailed={onFailed} />
      }
    />
  )
}

function LessonMenu({ course, lesson, onAsk, onFailed }: Omit<OutlineLessonProps, 'editable' | 'selection'>) {
  const words = useAuthoringWords()
  const outline = useOutlineWords()
  const move = useMutation(authoringMutations.moveLesson(course.id))
  const hold = useMutation(authoringMutations.holdLesson(course.id))
  const order = course.modules.flatMap(({ lessons }) => lessons.map(({ key }) => key))
  const isEmpty = (at: number) => (course.modules.at(at)?.lessons.length ?? 0) === 0
  const action = (label: string, onPress: () => void): MenuItem => ({ kind: 'action', label, onPress })
  const moveTo = (direction: 'up' | 'down', { version }: DraftPage = course): void =>
    follow(move.mutateAsync({ key: lesson.key, version, direction }), {
      onSuccess: () => announce(words.moved(lesson.title)),
      onError: (error) => onFailed(error, (now) => moveTo(direction, now)),
    })
  const holdOrRelease = ({ version }: DraftPage = course): void =>
    follow(hold.mutateAsync({ key: lesson.key, version, held: !lesson.held }), {
      onSuccess: () => announce(lesson.held ? outline.releasedNow(lesson.title) : outline.heldNow(lesson.title)),
      onError: (error) => onFailed(error, holdOrRelease),
    })
  return (
    <OutlineMenu
      title={lesson.title}
      items={[
        ...(lesson.key !== order[0] || isEmpty(0) ? [action(words.moveUp, () => moveTo('up'))] : []),
        ...(lesson.key !== order.at(-1) || isEmpty(-1) ? [action(words.moveDown, () => moveTo('down'))] : []),
        action(outline.duplicate, () => onAsk({ kind: 'copy-lesson', lesson })),
        action(outline.transfer, () => onAsk({ kind: 'transfer', lesson })),
        action(lesson.held ? outline.release : outline.hold, () => holdOrRelease()),
        action(words.remove, () => onAsk({ kind: 'remove', lesson })),
      ]}
    />
  )
}
