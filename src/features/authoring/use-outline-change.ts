import { useMutation } from '@tanstack/react-query'
import type { DraftPage } from '@/contract/authoring.ts'
import type { OutlineChange } from '@/domain/outline-change.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { useFormat } from '@/lib/format.ts'
import { queryClient } from '@/lib/query-client.ts'
import { editedBy } from '@/lib/versioned-save.ts'
import { showToast } from '@/ui/toasts.ts'
import { useAuthoringWords } from './authoring.words.ts'
import { useOutlineWords } from './outline.words.ts'
import { outlineDifference } from './outline-difference.ts'
import { authoringMutations, authoringQueries } from './queries.ts'

/** Does the same over the draft as it is now. */
export type Again = (now: DraftPage) => void

/** Says why a change of the outline was refused, and shows what is true now. */
export function useOutlineFault(course: DraftPage) {
  const words = useAuthoringWords()
  const outline = useOutlineWords()
  const format = useFormat()
  /** Somebody was faster: what they changed, by whom and when, and the same once more over what is there now. */
  const sayChanged = async (error: ApiProblem, again: Again | undefined) => {
    const now = await queryClient.fetchQuery({ ...authoringQueries.course(course.id), staleTime: 0 })
    const who = editedBy(error)
    showToast({
      text: [
        outline.draftChanged(who && { by: who.by, at: format.dateTime(who.at) }),
        outline.difference(outlineDifference(course, now)),
        outline.notDone,
      ].join(' '),
      tone: 'error',
      action: again && { label: outline.again, onPress: () => again(now) },
    })
  }
  return (error: Error, again?: Again) => {
    const code = error instanceof ApiProblem ? error.code : undefined
    if (code === 'IN_USE') showToast({ text: words.moduleNotEmpty, tone: 'info' })
    else if (code === 'LAST_OF_ITS_KIND') showToast({ text: words.lastModule, tone: 'info' })
    else if (code === 'VERSION_CONFLICT')
      void sayChanged(error as ApiProblem, again).catch(() => showToast({ text: words.changed, tone: 'error' }))
    else showToast({ text: words.refused, tone: 'error' })
  }
}

/** A new order, or settings of many parts, in one write that can be undone. */
export function useOutlineChange(course: DraftPage) {
  const words = useOutlineWords()
  const save = useMutation(authoringMutations.outline(course.id))
  const onError = useOutlineFault(course)
  const undo = (change: OutlineChange, at: number): void =>
    follow(save.mutateAsync({ change, version: at }), {
      onSuccess: () => showToast({ text: words.undone }),
      onError: (error) => onError(error, (now) => undo(change, now.version)),
    })
  const send = (change: OutlineChange, said: string, onDone?: () => void, version = course.version): void =>
    follow(save.mutateAsync({ change, version }), {
      onSuccess: (answer) => {
        const action = { label: words.undo, onPress: () => undo(answer.undo, answer.version) }
        showToast({ text: said, action })
        onDone?.()
      },
      onError: (error) => onError(error, (now) => send(change, said, onDone, now.version)),
    })
  return { busy: save.isPending, send }
}
