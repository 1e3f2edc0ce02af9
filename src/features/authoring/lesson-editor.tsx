import { useSuspenseQuery } from '@tanstack/react-query'
import { Redo2, Undo2 } from 'lucide-react'
import { Link } from 'react-router'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { putBeside } from '@/domain/rearrange.ts'
import { ApiProblem } from '@/lib/api.ts'
import { useFormat } from '@/lib/format.ts'
import { useHashFocus } from '@/lib/use-hash-focus.ts'
import { paths } from '@/paths.ts'
import { announce } from '@/ui/announcements.ts'
import { Button } from '@/ui/button.tsx'
import type { Edge } from '@/ui/drag.tsx'
import { Menu } from '@/ui/menu.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { SavedLine } from '@/ui/saved-line.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { showToast } from '@/ui/toasts.ts'
import { LessonBlockCard } from './lesson-block-card.tsx'
import { LessonConflictDialog } from './lesson-conflict.tsx'
import { useLessonEditorWords } from './lesson-editor.words.ts'
import { newBlock, newKinds, nextBlockId } from './new-block.ts'
import { authoringQueries } from './queries.ts'
import { useLessonDraft } from './use-lesson-draft.ts'
import { useTravel } from './use-travel.ts'

/** Writes a lesson block by block. It saves itself. */
export function LessonEditor({ courseId, lessonKey }: { courseId: string; lessonKey: string }) {
  const words = useLessonEditorWords()
  const { data: stored } = useSuspenseQuery({
    ...authoringQueries.lesson(courseId, lessonKey),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const lesson = useLessonDraft(courseId, lessonKey, stored)
  const { draft, change, now } = lesson
  const refused = lesson.error instanceof ApiProblem && lesson.error.code === 'INVALID'
  const setBlock = (id: string, block: LessonBlock) =>
    change({ blocks: now().blocks.map((other) => (other.id === id ? block : other)) })
  const move = (at: number, by: -1 | 1) => {
    const blocks = [...now().blocks]
    const [block] = blocks.splice(at, 1)
    if (block) blocks.splice(at + by, 0, block)
    change({ blocks })
  }
  const putBlock = (id: string, edge: Edge, other: string) => {
    const list = now().blocks.map((block) => ({ key: block.id, block }))
    const blocks = putBeside(list, id, edge, other).map(({ block }) => block)
    change({ blocks })
    announce(words.blockMoved(blocks.findIndex((block) => block.id === id) + 1, blocks.length))
  }
  const remove = (block: LessonBlock, at: number) => {
    change({ blocks: now().blocks.filter(({ id }) => id !== block.id) })
    const putBack = () => {
      const { blocks } = now()
      const id = blocks.some((other) => other.id === block.id) ? nextBlockId(blocks) : block.id
      change({ blocks: blocks.toSpliced(at, 0, { ...block, id }) })
    }
    showToast({ text: words.removed, action: { label: words.undo, onPress: putBack } })
  }

  const travel = useTravel(lesson)
  // A line of the publish gate leads to its block.
  useHashFocus()

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut beside the buttons that do the same
    <div className="max-w-2xl" onKeyDownCapture={travel.keyComes} onKeyDown={travel.key}>
      <PageHeading
        small
        title={draft.title || stored.title}
        documentTitle={`${draft.title} · ${stored.courseTitle}`}
        eyebrow={
          <Link to={paths.studioCourse(courseId)} className="inline-flex min-h-11 items-center text-nila">
            {words.backToCourse}: {stored.courseTitle}
          </Link>
        }
      />
      <p className="mt-3 text-soft text-sm md:hidden">{words.needWide}</p>
      <SaveState lesson={lesson} refused={refused} />
      <div className="mb-3 flex flex-wrap gap-2">
        <Button
          variant="quiet"
          size="sm"
          icon={<Undo2 aria-hidden size={18} />}
          unavailable={lesson.canUndo ? undefined : words.nothingToUndo}
          onClick={travel.undo}
        >
          {words.undoChange}
        </Button>
        <Button
          variant="quiet"
          size="sm"
          icon={<Redo2 aria-hidden size={18} />}
          unavailable={lesson.canRedo ? undefined : words.nothingToRedo}
          onClick={travel.redo}
        >
          {words.redoChange}
        </Button>
      </div>
      <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
        <TextInput
          label={words.lessonTitle}
          value={draft.title}
          maxLength={120}
          onValue={(title) => change({ title })}
          error={draft.title.trim().length < 3 ? words.titleFault : undefined}
        />
        <TextInput
          label={words.lessonMinutes}
          type="number"
          min={1}
          max={240}
          value={draft.minutes || ''}
          onValue={(value) => change({ minutes: Math.round(Number(value)) || 0 })}
          error={draft.minutes < 1 || draft.minutes > 240 ? words.minutesFault : undefined}
        />
      </div>
      {draft.blocks.length === 0 && <p className="mt-6 text-soft">{words.emptyLesson}</p>}
      <ol className="mt-6 flex flex-col gap-5">
        {draft.blocks.map((block, at) => (
          <LessonBlockCard
            key={`${lesson.generation} ${block.id}`}
            block={block}
            at={at}
            last={at === draft.blocks.length - 1}
            marked={refused}
            onChange={(next) => setBlock(block.id, next)}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(block, at)}
            onPut={putBlock}
          />
        ))}
      </ol>
      <div className="mt-5">
        <Menu
          label={words.addKind}
          button={{ children: words.addBlock }}
          items={newKinds.map((kind) => ({
            kind: 'action' as const,
            label: words[kind],
            onPress: () => change({ blocks: [...now().blocks, newBlock(kind, nextBlockId(now().blocks))] }),
          }))}
        />
      </div>
      <LessonConflictDialog lesson={lesson} />
    </div>
  )
}

function SaveState({ lesson, refused }: { lesson: ReturnType<typeof useLessonDraft>; refused: boolean }) {
  const words = useLessonEditorWords()
  const format = useFormat()
  return (
    <div className="my-3 min-h-6">
      {lesson.saving ? (
        <SavedLine state="saving" words={words.saving} />
      ) : lesson.error ? (
        <SavedLine state="device" words={refused ? words.incomplete : words.unsaved} />
      ) : (
        lesson.savedAt && <SavedLine state="saved" words={words.saved(format.time(lesson.savedAt))} />
      )}
    </div>
  )
}
