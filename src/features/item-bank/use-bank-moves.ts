import { useMutation } from '@tanstack/react-query'
import type { SeenItem, TagChanges } from '@/contract/bank-items.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { queryClient } from '@/lib/query-client.ts'
import { showToast } from '@/ui/toasts.ts'
import { useBankWritingWords } from './bank-writing.words.ts'
import { bankMutations } from './queries.ts'

/** Says why nothing was done, and shows what is true now: items that were changed since they were seen are named. */
export function useBankFault() {
  const words = useBankWritingWords()
  return (error: Error) => {
    const code = error instanceof ApiProblem ? error.code : undefined
    if (code !== 'CONTENT_CHANGED' && code !== 'VERSION_CONFLICT')
      return void showToast({ text: words.failed, tone: 'error' })
    void queryClient.invalidateQueries({ queryKey: ['bank'] })
    const { changed } = ((error as ApiProblem).problem?.facts ?? {}) as { changed?: { label: string }[] }
    const names = changed?.slice(0, 3).map(({ label }) => label)
    showToast({ text: names ? words.changed(names, changed?.length ?? 0) : words.changedOne, tone: 'error' })
  }
}

/** Moves that many items make at once. Each says what it did and can be taken back; `onVersions` hears of new versions. */
export function useBankMoves(onVersions: (items: SeenItem[]) => void = () => undefined) {
  const words = useBankWritingWords()
  const archive = useMutation(bankMutations.archive())
  const tag = useMutation(bankMutations.tag())
  const failed = useBankFault()
  const told = (changes: TagChanges) => onVersions(changes.flatMap(({ items }) => items))
  return {
    busy: archive.isPending || tag.isPending,
    move: (items: SeenItem[], archived: boolean, onDone?: () => void) =>
      follow(archive.mutateAsync({ items, archived }), {
        onSuccess: ({ moved }) => {
          onDone?.()
          showToast({
            text: archived ? words.archived(moved.length) : words.restored(moved.length),
            action: {
              label: words.undo,
              onPress: () => follow(archive.mutateAsync({ items: moved, archived: !archived }), { onError: failed }),
            },
          })
        },
        onError: failed,
      }),
    tag: (changes: TagChanges, onDone?: () => void) =>
      follow(tag.mutateAsync(changes), {
        onSuccess: ({ changed, before }) => {
          told(before)
          onDone?.()
          showToast({
            text: words.tagged(changed),
            ...(changed > 0
              ? {
                  action: {
                    label: words.undo,
                    onPress: () =>
                      follow(tag.mutateAsync(before), { onSuccess: (undone) => told(undone.before), onError: failed }),
                  },
                }
              : {}),
          })
        },
        onError: failed,
      }),
  }
}
