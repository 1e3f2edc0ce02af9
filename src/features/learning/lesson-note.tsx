import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { LessonPage } from '@/contract/learning.ts'
import { ApiProblem } from '@/lib/api.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { Disclosure } from '@/ui/disclosure.tsx'
import { KeptText } from './kept-text.tsx'
import { useLessonWords } from './lesson.words.ts'
import { type LessonAddress, learningMutations, learningQueries } from './queries.ts'

/** My note on this lesson. Changed in two tabs at once, both texts stay and the person is told. */
export function LessonNote({ at, note }: { at: LessonAddress; note: LessonPage['note'] }) {
  const words = useLessonWords()
  const employeeId = useSession((session) => session.employeeId)
  const version = useRef(note.version)
  const keep = useMutation(learningMutations.note(at))
  const [conflict, setConflict] = useState<string>()

  const save = async (body: string): Promise<{ savedAt: string }> => {
    try {
      const kept = await keep.mutateAsync({ body, version: version.current })
      version.current = kept.version
      return kept
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'VERSION_CONFLICT') throw error
      const theirs = await queryClient.fetchQuery({ ...learningQueries.lesson(at), staleTime: 0 })
      version.current = theirs.note.version
      if (theirs.note.body !== body && theirs.note.body !== '') setConflict(theirs.note.body)
      return save(body)
    }
  }

  return (
    <Disclosure summary={words.note} open={note.body !== ''}>
      <KeptText
        label={words.note}
        hint={words.noteHint}
        initial={note.body}
        draftKey={`widya-note:${employeeId}:${at.courseId}/${at.lessonKey}`}
        save={save}
      >
        {conflict && (
          <div role="alert" className="rounded-control bg-kbg p-3 text-sm">
            <p className="font-semibold">{words.noteConflict}</p>
            <p className="mt-2 whitespace-pre-wrap">{conflict}</p>
          </div>
        )}
      </KeptText>
    </Disclosure>
  )
}
