import { useMutation } from '@tanstack/react-query'
import type { LessonPage } from '@/contract/learning.ts'
import { readFromDevice } from '@/lib/keeping.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { Disclosure } from '@/ui/disclosure.tsx'
import { KeptText } from './kept-text.tsx'
import { useLessonWords } from './lesson.words.ts'
import { type LessonAddress, learningMutations, learningQueries } from './queries.ts'
import type { StoredText } from './text-keeper.ts'

/** My note on this lesson. Changed in two places, both texts stay until the person has chosen. */
export function LessonNote({ at, note }: { at: LessonAddress; note: LessonPage['note'] }) {
  const words = useLessonWords()
  const employeeId = useSession((session) => session.employeeId)
  const { mutateAsync } = useMutation(learningMutations.note(at))
  const lesson = learningQueries.lesson(at)
  const draftKey = `widya-note:${employeeId}:${at.courseId}/${at.lessonKey}`
  const save = async (text: StoredText) => {
    const { body, version, savedAt } = await mutateAsync(text)
    queryClient.setQueryData(lesson.queryKey, (page) => page && { ...page, note: { body, version } })
    return { version, savedAt }
  }
  return (
    <Disclosure summary={words.note} open={note.body !== '' || readFromDevice(draftKey) !== null}>
      <KeptText
        key={draftKey}
        label={words.note}
        hint={words.noteHint}
        stored={note}
        draftKey={draftKey}
        save={save}
        fetchTheirs={async () => (await queryClient.fetchQuery({ ...lesson, staleTime: 0 })).note}
      />
    </Disclosure>
  )
}
