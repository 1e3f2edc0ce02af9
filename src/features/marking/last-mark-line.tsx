import { useMutation } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { follow } from '@/lib/follow.ts'
import { queryClient } from '@/lib/query-client.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { SavedLine } from '@/ui/saved-line.tsx'
import { showToast } from '@/ui/toasts.ts'
import { forgetLast, markOutbox, useLastMark, useMarkDrafts } from './mark-outbox.ts'
import { useMarkScreenWords } from './mark-screen.words.ts'
import { markingMutations, markingQueries } from './queries.ts'

interface LastMarkLineProps {
  courseId: string
  /** Where the essays are on the screen already; elsewhere its page is opened. */
  onOpen?: (essayId: string) => void
}

/** What became of the marks that were given last, and the way back while there is one. */
export function LastMarkLine({ courseId, onOpen }: LastMarkLineProps) {
  const words = useMarkScreenWords()
  const navigate = useNavigate()
  const last = useLastMark((state) => state.last)
  const undo = useMutation(markingMutations.undo(courseId))
  if (!last || last.courseId !== courseId) return <div className="min-h-11" />
  const { essayId, alias, version, state } = last
  const open = () => (onOpen ? onOpen(essayId) : navigate(paths.studioEssay(courseId, essayId)))
  const takeBack = () => {
    const before = queryClient.getQueryData(markingQueries.essay(courseId, essayId).queryKey)
    follow(undo.mutateAsync({ essayId, version }), {
      onSuccess: (answer) => {
        forgetLast(essayId, answer.version)
        // What had been chosen stays in the form, to be mended rather than begun anew.
        if (before?.levels) useMarkDrafts.setState({ [essayId]: { levels: before.levels, comment: before.comment } })
        showToast({ text: words.undone(alias) })
        open()
      },
      onError: () => showToast({ text: words.undoFailed, tone: 'error' }),
    })
  }
  const reopen = () => {
    const entry = markOutbox.read(essayId)
    if (entry) useMarkDrafts.setState({ [essayId]: { levels: entry.levels, comment: entry.comment } })
    markOutbox.letGo(essayId)
    useLastMark.setState({ last: undefined })
    open()
  }
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3">
      {state === 'saving' && <SavedLine state="saving" words={words.saving(alias)} />}
      {state === 'saved' && <SavedLine state="saved" words={words.saved(alias)} />}
      {state === 'closed' && <SavedLine state="saved" words={words.done(alias)} />}
      {state === 'unsent' && <SavedLine state="device" words={words.unsent(alias)} />}
      {state === 'refused' && <SavedLine state="failed" words={words.refused(alias)} />}
      {state === 'saved' && (
        <Button variant="text" busy={undo.isPending} onClick={takeBack}>
          {words.undo}
        </Button>
      )}
      {state === 'refused' && (
        <Button variant="text" onClick={reopen}>
          {words.open}
        </Button>
      )}
    </div>
  )
}
