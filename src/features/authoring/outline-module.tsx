import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import type { DraftPage } from '@/contract/authoring.ts'
import { putBeside, putFirst } from '@/domain/rearrange.ts'
import { follow } from '@/lib/follow.ts'
import { announce } from '@/ui/announcements.ts'
import { Button } from '@/ui/button.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { DragHandle, DropLine, type Edge, useDropPlace } from '@/ui/drag.tsx'
import type { MenuItem } from '@/ui/menu-entries.tsx'
import { RowList } from '@/ui/row-list.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { useOutlineWords } from './outline.words.ts'
import type { Asked, Module } from './outline-dialog.tsx'
import { OutlineLesson } from './outline-lesson.tsx'
import { OutlineMenu } from './outline-menu.tsx'
import { orderOf, saidMoved, sendable } from './outline-order.ts'
import { authoringMutations } from './queries.ts'
import { useOutlineChange, type useOutlineFault } from './use-outline-change.ts'
import type { Selection } from './use-selection.ts'

interface OutlineModuleProps {
  course: DraftPage
  module: Module
  editable: boolean
  selection: Selection
  onAsk: (asked: Asked) => void
  onFailed: ReturnType<typeof useOutlineFault>
}

/** A module with its lessons. It takes a lesson at its head, and another module beside itself. */
export function OutlineModule({ course, module, editable, selection, onAsk, onFailed }: OutlineModuleProps) {
  const words = useAuthoringWords()
  const outline = useOutlineWords()
  const change = useOutlineChange(course)
  const keys = module.lessons.map(({ key }) => key)
  const chosen = keys.filter((key) => selection.has('lesson', key)).length
  const putModule = (key: string, edge: Edge, other: string) => {
    const order = putBeside(orderOf(course), key, edge, other)
    const title = course.modules.find((one) => one.key === key)?.title ?? ''
    const at = order.findIndex((one) => one.key === key)
    change.send({ order }, outline.moduleMoved(title, at + 1, order.length))
  }
  const whole = useDropPlace({
    fits: ({ kind }) => editable && kind === 'module',
    onDrop: ({ id }, edge) => id !== module.key && putModule(id, edge, module.key),
  })
  const head = useDropPlace({
    fits: ({ kind }) => editable && kind === 'lesson',
    onDrop: ({ id }) => {
      const order = sendable(putFirst(orderOf(course), id, module.key))
      change.send({ order }, saidMoved(course, order, id, outline.lessonMoved))
    },
  })
  const movable = editable && !selection.on && course.modules.length > 1
  return (
    <div ref={whole.ref} data-carried className="relative mt-3">
      <DropLine edge={whole.edge} />
      <div ref={head.ref} className="relative flex items-center gap-2">
        <DropLine edge={head.edge && 'after'} />
        {movable && (
          <DragHandle
            kind="module"
            id={module.key}
            title={outline.drag(module.title)}
            onCancel={() => announce(outline.notMoved(module.title))}
            className="-mr-2"
          />
        )}
        <h3 className="min-w-0 flex-1 font-bold">
          {selection.on && keys.length > 0 ? (
            <Checkbox
              label={module.title}
              checked={chosen === keys.length}
              mixed={chosen > 0 && chosen < keys.length}
              onValue={(on) => selection.set('lesson', keys, on)}
            />
          ) : (
            module.title
          )}
        </h3>
        {editable && !selection.on && (
          <ModuleMenu course={course} module={module} onAsk={onAsk} onFailed={onFailed} onPut={putModule} />
        )}
      </div>
      {module.lessons.length === 0 ? (
        <p className="py-2 text-soft">{words.noLessons}</p>
      ) : (
        <RowList label={module.title} className={movable ? 'ml-3' : ''}>
          {module.lessons.map((lesson) => (
            <OutlineLesson
              key={lesson.key}
              course={course}
              lesson={lesson}
              editable={editable}
              selection={selection}
              onAsk={onAsk}
              onFailed={onFailed}
            />
          ))}
        </RowList>
      )}
      {editable && !selection.on && (
        <Button
          variant="quiet"
          icon={<Plus aria-hidden size={18} />}
          aria-label={course.modules.length > 1 ? `${words.addLesson}: ${module.title}` : undefined}
          onClick={() => onAsk({ kind: 'lesson', module })}
        >
          {words.addLesson}
        </Button>
      )}
    </div>
  )
}

interface ModuleMenuProps extends Pick<OutlineModuleProps, 'course' | 'module' | 'onAsk' | 'onFailed'> {
  onPut: (key: string, edge: Edge, other: string) => void
}

function ModuleMenu({ course, module, onAsk, onFailed, onPut }: ModuleMenuProps) {
  const words = useAuthoringWords()
  const outline = useOutlineWords()
  const remove = useMutation(authoringMutations.removeModule(course.id))
  const at = course.modules.findIndex(({ key }) => key === module.key)
  const [before, after] = [course.modules[at - 1], course.modules[at + 1]]
  const items: (MenuItem | false | undefined)[] = [
    before && { kind: 'action', label: words.moveUp, onPress: () => onPut(module.key, 'before', before.key) },
    after && { kind: 'action', label: words.moveDown, onPress: () => onPut(module.key, 'after', after.key) },
    { kind: 'action', label: words.rename, onPress: () => onAsk({ kind: 'rename', module }) },
    { kind: 'action', label: outline.duplicate, onPress: () => onAsk({ kind: 'copy-module', module }) },
    module.lessons.length === 0 &&
      course.modules.length > 1 && {
        kind: 'action',
        label: words.remove,
        onPress: () => follow(remove.mutateAsync({ key: module.key, version: course.version }), { onError: onFailed }),
      },
  ]
  return <OutlineMenu title={module.title} items={items.filter((item) => !!item)} />
}
