import { useMutation } from '@tanstack/react-query'
import type { DraftPage } from '@/contract/authoring.ts'
import type { OutlineChange } from '@/domain/outline-change.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { queryClient } from '@/lib/query-client.ts'
import { showToast } from '@/ui/toasts.ts'
import { useAuthoringWords } from './authoring.words.ts'
import { useOutlineWords } from './outline.words.ts'
import { authoringMutations } from './queries.ts'

/** Says why a change of the outline was refused, and shows what is true now. */
export function useOutlineFault(courseId: string) {
  const words = useAuthoringWords()
  return (error: Error) => {
    const code = error instanceof ApiProblem ? error.code : undefined
    if (code === 'IN_USE') showToast({ text: words.moduleNotEmpty, tone: 'info' })
    else if (code === 'LAST_OF_ITS_KIND') showToast({ text: words.lastModule, tone: 'info' })
    else showToast({ text: code === 'VERSION_CONFLICT' ? words.changed : words.refused, tone: 'error' })
    if (code === 'VERSION_CONFLICT') void queryClient.invalidateQueries({ queryKey: ['authoring', courseId] })
  }
}

/** A new order, or settings of many parts, in one write that can be undone. */
export function useOutlineChange({ id, version }: Pick<DraftPage, 'id' | 'version'>) {
  const words = useOutlineWords()
  const save = useMutation(authoringMutations.outline(id))
  const onError = useOutlineFault(id)
  const undo = (change: OutlineChange, at: number) =>
    follow(save.mutateAsync({ change, version: at }), { onSuccess: () => showToast({ text: words.undone }), onError })
  return {
    busy: save.isPending,
    send: (change: OutlineChange, said: string, onDone?: () => void) =>
      follow(save.mutateAsync({ change, version }), {
        onSuccess: (answer) => {
          const action = { label: words.undo, onPress: () => undo(answer.undo, answer.version) }
          showToast({ text: said, action })
          onDone?.()
        },
        onError,
      }),
  }
}
