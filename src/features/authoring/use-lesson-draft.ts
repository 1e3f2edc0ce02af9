import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { DraftLesson } from '@/contract/authoring.ts'
import { ApiProblem } from '@/lib/api.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { authoringMutations, authoringQueries, type LessonText } from './queries.ts'

const saveAfterMs = 800

/** What stands on the device until it is saved, with the version that it was written over. */
interface Unsaved extends LessonText {
  version: number
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
  /** Goes up when the text is replaced from outside, so that the writing surfaces start anew. */
  const [generation, setGeneration] = useState(0)
  const [conflict, setConflict] = useState<number>()
  const save = useMutation(authoringMutations.saveLesson(courseId, lessonKey))
  const latest = useRef(draft)
  const version = useRef(start?.version ?? stored.version)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef(false)
  const { queryKey } = authoringQueries.lesson(courseId, lessonKey)

  const keep = () => localStorage.setItem(keptAs, JSON.stringify({ ...latest.current, version: version.current }))
  const send = async () => {
    clearTimeout(timer.current)
    // A second save beside the first would be refused for the version that the first one makes.
    if (running.current) return
    running.current = true
    const sent = latest.current
    try {
      const answer = await save.mutateAsync({ ...sent, version: version.current })
      version.current = answer.version
      queryClient.setQueryData(queryKey, (old) => old && { ...old, ...sent, version: answer.version })
      void queryClient.invalidateQueries({ queryKey: authoringQueries.course(courseId).queryKey, exact: true })
      if (latest.current === sent) localStorage.removeItem(keptAs)
      else keep()
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'VERSION_CONFLICT')
        setConflict(Number(error.problem?.facts?.current))
      return
    } finally {
      running.current = false
    }
    if (latest.current !== sent) void send()
  }
  const change = (part: Partial<LessonText>) => {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    keep()
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void sendRef.current(), saveAfterMs)
  }
  const sendRef = useRef(send)
  useEffect(() => {
    sendRef.current = send
  })
  useEffect(() => {
    const flush = () => {
      if (localStorage.getItem(keptAs) !== null) void sendRef.current()
    }
    flush()
    return () => {
      clearTimeout(timer.current)
      flush()
    }
  }, [keptAs])

  const keepMine = () => {
    version.current = conflict ?? version.current
    setConflict(undefined)
    void send()
  }
  const takeTheirs = async () => {
    const theirs = await queryClient.fetchQuery({ ...authoringQueries.lesson(courseId, lessonKey), staleTime: 0 })
    version.current = theirs.version
    latest.current = textOf(theirs)
    localStorage.removeItem(keptAs)
    save.reset()
    setDraft(latest.current)
    setGeneration((before) => before + 1)
    setConflict(undefined)
  }
  return {
    draft,
    generation,
    change,
    /** The newest text, for changes that are made later (an undo). */
    now: () => latest.current,
    conflict: conflict !== undefined,
    keepMine,
    takeTheirs,
    later: () => setConflict(undefined),
    saving: save.isPending,
    savedAt: save.data?.savedAt,
    error: save.error,
  }
}

const textOf = ({ title, minutes, blocks }: LessonText): LessonText => ({ title, minutes, blocks })

function readUnsaved(key: string): Unsaved | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    const whole = typeof value === 'object' && value !== null && 'blocks' in value && 'version' in value
    return whole ? (value as Unsaved) : undefined
  } catch {
    return undefined
  }
}
