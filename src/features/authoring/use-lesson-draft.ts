import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { DraftLesson } from '@/contract/authoring.ts'
import { mergeBlocks } from '@/domain/merge-blocks.ts'
import { sameValue } from '@/domain/same-value.ts'
import { ApiProblem, api } from '@/lib/api.ts'
import { dropFromDevice, keepOnDevice, readFromDevice } from '@/lib/keeping.ts'
import { meetTheirs } from '@/lib/meet-theirs.ts'
import { mergeFields } from '@/lib/merge-fields.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { type EditedBy, editedBy } from '@/lib/versioned-save.ts'
import { authoringMutations, authoringQueries, type LessonText } from './queries.ts'
import { useEditHistory } from './use-edit-history.ts'

const saveAfterMs = 800
/** Who types without a pause is saved this often all the same. */
const saveEveryMs = 4_000
const tryAgainMs = 4_000

/** What stands on the device until it is saved, with the version and the text that it was written over. */
interface Unsaved extends LessonText {
  version: number
  base?: LessonText
  /** What was on its way when the page was left: it may have arrived without anyone hearing of it. */
  sent?: LessonText | undefined
}
export interface LessonConflict {
  base: LessonText
  mine: LessonText
  theirs: LessonText
  version: number
  who?: EditedBy | undefined
}

/**
 * The text of a lesson while it is written. It saves itself shortly after the last change, one save at a time; what is not
 * saved yet stands on the device and is sent when the page comes back.
 */
export function useLessonDraft(courseId: string, lessonKey: string, stored: DraftLesson) {
  const employeeId = useSession((session) => session.employeeId)
  const keptAs = `widya-draft:${employeeId}:${courseId}/${lessonKey}`
  const [start] = useState(() => readUnsaved(keptAs))
  const [draft, setDraft] = useState<LessonText>(() => textOf(start ?? stored))
  /** The text that the backend has confirmed: no other one is called saved, however soon its own save follows. */
  const [saved, setSaved] = useState(start ? undefined : draft)
  /** Goes up when the text is replaced from outside, so that the writing surfaces start anew. */
  const [generation, setGeneration] = useState(0)
  const [conflict, setConflict] = useState<LessonConflict>()
  const history = useEditHistory(`widya-history:${employeeId}:${courseId}/${lessonKey}`)
  const save = useMutation(authoringMutations.saveLesson(courseId, lessonKey))
  const latest = useRef(draft)
  const version = useRef(start?.version ?? stored.version)
  const base = useRef(textOf(start?.base ?? stored))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef(false)
  const gone = useRef(false)
  const onItsWay = useRef(start?.sent)
  const unsavedSince = useRef<number>(undefined)
  const { queryKey } = authoringQueries.lesson(courseId, lessonKey)

  const sendAfter = (milliseconds: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void sendRef.current(), milliseconds)
  }
  const keep = () =>
    keepOnDevice(
      keptAs,
      JSON.stringify({
        ...latest.current,
        version: version.current,
        base: base.current,
        sent: onItsWay.current,
      } satisfies Unsaved),
    )
  /** Someone wrote first. Their text is the one that mine is over, or an earlier one of mine: then mine simply follows. */
  const meet = async (error: ApiProblem, own: readonly (LessonText | undefined)[]) => {
    const met = await meetTheirs(
      () => queryClient.fetchQuery({ ...authoringQueries.lesson(courseId, lessonKey), staleTime: 0 }),
      (theirs) => own.some((text) => sameValue(textOf(theirs), text)),
    )
    if (met.kind === 'unread') return sendAfter(tryAgainMs)
    const { theirs } = met
    if (met.kind === 'own') {
      version.current = theirs.version
      base.current = textOf(theirs)
      sendAfter(0)
    } else
      setConflict({
        base: base.current,
        mine: latest.current,
        theirs: textOf(theirs),
        version: theirs.version,
        who: editedBy(error),
      })
  }
  const send = async () => {
    clearTimeout(timer.current)
    // A second save beside the first would be refused for the version that the first one makes.
    if (running.current) return
    running.current = true
    unsavedSince.current = undefined
    const sent = latest.current
    const before = onItsWay.current
    onItsWay.current = sent
    if (readFromDevice(keptAs) !== null) keep()
    try {
      const answer = await save.mutateAsync({ ...sent, version: version.current })
      version.current = answer.version
      base.current = sent
      onItsWay.current = undefined
      setSaved(sent)
      queryClient.setQueryData(queryKey, (old) => old && { ...old, ...sent, version: answer.version })
      void queryClient.invalidateQueries({ queryKey: authoringQueries.course(courseId).queryKey, exact: true })
      if (latest.current === sent) dropFromDevice(keptAs)
      else keep()
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'VERSION_CONFLICT')
        await meet(error, [base.current, before, sent])
      // What a later try may bring through is tried again; of a page that was left, the next one that opens it sends it.
      else if (!gone.current && (!(error instanceof ApiProblem) || error.transient)) sendAfter(tryAgainMs)
      return
    } finally {
      running.current = false
    }
    if (latest.current !== sent) sendSoon()
  }
  const sendSoon = () => {
    const late = performance.now() - (unsavedSince.current ?? performance.now())
    sendAfter(Math.max(0, Math.min(saveAfterMs, saveEveryMs - late)))
  }
  const write = (text: LessonText) => {
    latest.current = text
    setDraft(text)
    keep()
    unsavedSince.current ??= performance.now()
    sendSoon()
  }
  const change = (part: Partial<LessonText>) => {
    const next = { ...latest.current, ...part }
    history.note(latest.current, next)
    write(next)
  }
  /** An earlier or later text takes the place of this one; it is saved like any other change. */
  const travel = (text: LessonText | undefined) => {
    if (!text) return false
    write(text)
    setGeneration((before) => before + 1)
    return true
  }
  const sendRef = useRef(send)
  useEffect(() => {
    sendRef.current = send
  })
  useEffect(() => {
    const flush = () => {
      if (readFromDevice(keptAs) !== null) void sendRef.current()
    }
    gone.current = false
    flush()
    return () => {
      gone.current = true
      clearTimeout(timer.current)
      flush()
    }
  }, [keptAs])

  /** Puts another text on the page, over the version that the backend has now. */
  const replace = (text: LessonText, over: LessonText, at: number) => {
    version.current = at
    base.current = over
    latest.current = text
    save.reset()
    setDraft(text)
    setSaved(text === over ? text : undefined)
    setGeneration((before) => before + 1)
    setConflict(undefined)
  }
  /** `theirs` names the plain fields in which the other side's text is to stand; blocks are merged one by one. */
  const merge = (theirs: readonly string[]) => {
    if (!conflict) return
    const { merged } = mergeFields(plain(conflict.base), plain(conflict.mine), plain(conflict.theirs))
    const { blocks } = mergeBlocks(conflict.base.blocks, conflict.mine.blocks, conflict.theirs.blocks)
    const title = theirs.includes('title') ? conflict.theirs.title : merged.title
    const minutes = theirs.includes('minutes') ? conflict.theirs.minutes : merged.minutes
    replace({ title, minutes, blocks }, conflict.theirs, conflict.version)
    keep()
    void send()
  }
  const reload = () => {
    if (!conflict) return
    dropFromDevice(keptAs)
    replace(conflict.theirs, conflict.theirs, conflict.version)
  }
  /** Writes my text into a new lesson of the same module, and shows here what is stored. */
  const copy = async (title: string) => {
    if (!conflict) return
    const course = await queryClient.fetchQuery({ ...authoringQueries.course(courseId), staleTime: 0 })
    const home =
      course.modules.find((module) => module.lessons.some(({ key }) => key === lessonKey)) ?? course.modules[0]
    const { key } = await api.request('POST /authoring/courses/{id}/lessons', {
      params: { id: courseId },
      body: { moduleKey: home?.key ?? '', title },
    })
    const fresh = await api.request('GET /authoring/courses/{id}/lessons/{key}', { params: { id: courseId, key } })
    await api.request('PUT /authoring/courses/{id}/lessons/{key}', {
      params: { id: courseId, key },
      body: { ...conflict.mine, title },
      version: fresh.version,
    })
    void queryClient.invalidateQueries({ queryKey: authoringQueries.course(courseId).queryKey, exact: true })
    reload()
  }
  return {
    draft,
    generation,
    change,
    /** The newest text, for changes that are made later (an undo). */
    now: () => latest.current,
    undo: () => travel(history.back(latest.current)),
    redo: () => travel(history.forward(latest.current)),
    canUndo: history.canGoBack,
    canRedo: history.canGoForward,
    conflict,
    merge,
    copy,
    reload,
    later: () => setConflict(undefined),
    saving: save.isPending || (draft !== saved && !save.error && !conflict),
    savedAt: draft === saved ? save.data?.savedAt : undefined,
    error: save.error,
  }
}

const plain = ({ title, minutes }: LessonText) => ({ title, minutes })
const textOf = ({ title, minutes, blocks }: LessonText): LessonText => ({ title, minutes, blocks })

function readUnsaved(key: string): Unsaved | undefined {
  try {
    const value: unknown = JSON.parse(readFromDevice(key) ?? 'null')
    const whole = typeof value === 'object' && value !== null && 'blocks' in value && 'version' in value
    return whole ? (value as Unsaved) : undefined
  } catch {
    return undefined
  }
}
