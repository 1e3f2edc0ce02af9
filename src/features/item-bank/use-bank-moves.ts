import { useMutation } from '@tanstack/react-query'
import type { TagChanges } from '@/contract/bank-items.ts'
import { follow } from '@/lib/follow.ts'
import { showToast } from '@/ui/toasts.ts'
import { useBankWritingWords } from './bank-writing.words.ts'
import { bankMutations } from './queries.ts'

/** Moves that many items make at once. Each says what it did and can be taken back. */
export function useBankMoves() {
  const words = useBankWritingWords()
  const archive = useMutation(bankMutations.archive())
  const tag = useMutation(bankMutations.tag())
  const failed = () => showToast({ text: words.failed, tone: 'error' })
  return {
    busy: archive.isPending || tag.isPending,
    move: (ids: string[], archived: boolean, onDone?: () => void) =>
      follow(archive.mutateAsync({ ids, archived }), {
        onSuccess: ({ moved }) => {
          onDone?.()
          showToast({
            text: archived ? words.archived(moved.length) : words.restored(moved.length),
            action: {
              label: words.undo,
              onPress: () => follow(archive.mutateAsync({ ids: moved, archived: !archived }), { onError: failed }),
            },
          })
        },
        onError: failed,
      }),
    tag: (changes: TagChanges, onDone?: () => void) =>
      follow(tag.mutateAsync(changes), {
        onSuccess: ({ changed, before }) => {
          onDone?.()
          showToast({
            text: words.tagged(changed),
            ...(changed > 0
              ? { action: { label: words.undo, onPress: () => follow(tag.mutateAsync(before), { onError: failed }) } }
              : {}),
          })
        },
        onError: failed,
      }),
  }
}
