import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { ApiProblem } from '@/lib/api.ts'
import { useFormat } from '@/lib/format.ts'
import { useSession } from '@/lib/session.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { Menu } from '@/ui/menu.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { SavedLine } from '@/ui/saved-line.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useAuthoringWords } from './authoring.words.ts'
import { BlockFields } from './block-fields.tsx'
import { authoringMutations, authoringQueries } from './queries.ts'

const saveAfterMs = 800
const empty = { type: 'doc' as const, content: [] }

interface Draft {
  title: string
  minutes: number
  blocks: LessonBlock[]
}

/** Writes a lesson block by block. Saves itself; what is not saved yet stands on the device and comes back after a reload. */
export function LessonEditor({ courseId, lessonKey }: { courseId: string; lessonKey: string }) {
  const words = useAuthoringWords()
  const format = useFormat()
  const { data: stored } = useSuspenseQuery({
    ...authoringQueries.lesson(courseId, lessonKey),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const employeeId = useSession((session) => session.employeeId)
  const draftKey = `widya-draft:${employeeId}:${courseId}/${lessonKey}`
  const [draft, setDraft] = useState<Draft>(
    () => readDraft(draftKey) ?? { title: stored.title, minutes: stored.minutes, blocks: stored.blocks },
  )
  const save = useMutation(authoringMutations.saveLesson(courseId, lessonKey))
  const version = useRef(stored.version)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(draft)
  const [conflict, setConflict] = useState<number>()

  const send = () => {
    const sent = latest.current
    save.mutate(
      { ...sent, version: version.current },
      {
        onSuccess: (answer) => {
          version.current = answer.version
          if (latest.current === sent) localStorage.removeItem(draftKey)
        },
        onError: (error) => {
          if (error instanceof ApiProblem && error.code === 'VERSION_CONFLICT')
            setConflict(Number(error.problem?.detail?.current ?? 0))
        },
      },
    )
  }
  const sendRef = useRef(send)
  sendRef.current = send
  const change = (next: Partial<Draft>) => {
    const whole = { ...latest.current, ...next }
    latest.current = whole
    setDraft(whole)
    localStorage.setItem(draftKey, JSON.stringify(whole))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => sendRef.current(), saveAfterMs)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what an earlier page could not send
  useEffect(() => {
    if (localStorage.getItem(draftKey) !== null) sendRef.current()
    return () => {
      clearTimeout(timer.current)
      if (localStorage.getItem(draftKey) !== null) sendRef.current()
    }
  }, [])

  const setBlock = (at: number, block: LessonBlock) =>
    change({ blocks: latest.current.blocks.map((other, index) => (index === at ? block : other)) })
  const move = (at: number, by: -1 | 1) => {
    const blocks = [...latest.current.blocks]
    const [block] = blocks.splice(at, 1)
    if (block) blocks.splice(at + by, 0, block)
    change({ blocks })
  }
  const remove = (at: number) => {
    const before = latest.current.blocks
    change({ blocks: before.filter((_, index) => index !== at) })
    showToast({ text: words.removed, action: { label: words.undo, onPress: () => change({ blocks: before }) } })
  }
  const add = (kind: 'text' | 'callout' | 'reflection') => {
    const used = latest.current.blocks.map(({ id }) => Number(/^b(\d+)$/.exec(id)?.[1] ?? 0))
    const id = `b${Math.max(0, ...used) + 1}`
    const block: LessonBlock =
      kind === 'text'
        ? { id, kind, doc: empty }
        : kind === 'callout'
          ? { id, kind, tone: 'info', title: words.callout, doc: empty }
          : { id, kind, prompt: words.prompt }
    change({ blocks: [...latest.current.blocks, block] })
  }
  const failed = save.error && !(save.error instanceof ApiProblem && save.error.code === 'VERSION_CONFLICT')

  return (
    <div className="max-w-2xl">
      <PageHeading
        small
        title={draft.title || stored.title}
        documentTitle={`${draft.title} · ${stored.courseTitle}`}
        eyebrow={
          <Link to={paths.studioCourse(courseId)} className="text-nila">
            {words.backToCourse}: {stored.courseTitle}
          </Link>
        }
      />
      <p className="mt-3 text-soft text-sm md:hidden">{words.needWide}</p>
      <div className="my-3 min-h-6">
        {save.isPending ? (
          <SavedLine state="saving" words={words.saving} />
        ) : failed ? (
          <SavedLine state="device" words={words.unsaved} />
        ) : (
          save.data && <SavedLine state="saved" words={words.saved(format.time(save.data.savedAt))} />
        )}
      </div>
      <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
        <TextInput
          label={words.lessonTitle}
          value={draft.title}
          onValue={(title) => change({ title })}
          error={draft.title.trim().length < 3 ? words.titleFault : undefined}
        />
        <TextInput
          label={words.lessonMinutes}
          type="number"
          min={1}
          max={240}
          value={draft.minutes}
          onValue={(value) => change({ minutes: Math.max(1, Math.min(240, Math.round(Number(value)) || 1)) })}
        />
      </div>
      {draft.blocks.length === 0 && <p className="mt-6 text-soft">{words.emptyLesson}</p>}
      <ol className="mt-6 flex flex-col gap-5">
        {draft.blocks.map((block, at) => (
          <li key={block.id} className="rounded-card border border-line bg-card p-4">
            <div className="mb-2 flex items-center gap-1">
              <p className="min-w-0 flex-1 font-semibold text-sm text-soft">{words.block(at + 1, words[block.kind])}</p>
              {at > 0 && (
                <IconButton
                  label={words.up(at + 1)}
                  icon={<ArrowUp aria-hidden size={18} />}
                  onClick={() => move(at, -1)}
                />
              )}
              {at < draft.blocks.length - 1 && (
                <IconButton
                  label={words.down(at + 1)}
                  icon={<ArrowDown aria-hidden size={18} />}
                  onClick={() => move(at, 1)}
                />
              )}
              <IconButton
                label={words.removeBlock(at + 1)}
                icon={<Trash2 aria-hidden size={18} />}
                onClick={() => remove(at)}
              />
            </div>
            <BlockFields block={block} number={at + 1} onChange={(next) => setBlock(at, next)} />
          </li>
        ))}
      </ol>
      <div className="mt-5">
        <Menu
          label={words.addBlock}
          button={{ children: words.addBlock }}
          items={(['text', 'callout', 'reflection'] as const).map((kind) => ({
            kind: 'action' as const,
            label: words[kind],
            onPress: () => add(kind),
          }))}
        />
      </div>
      <Dialog
        open={conflict !== undefined}
        onClose={() => setConflict(undefined)}
        title={words.conflict}
        description={words.conflictText}
        size="sm"
        footer={
          <>
            <Button
              variant="outline"
              onClick={() => {
                localStorage.removeItem(draftKey)
                location.reload()
              }}
            >
              {words.reload}
            </Button>
            <Button
              onClick={() => {
                version.current = conflict ?? version.current
                setConflict(undefined)
                sendRef.current()
              }}
            >
              {words.keepMine}
            </Button>
          </>
        }
      />
    </div>
  )
}

function readDraft(key: string): Draft | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return typeof value === 'object' && value !== null && 'blocks' in value ? (value as Draft) : undefined
  } catch {
    return undefined
  }
}
