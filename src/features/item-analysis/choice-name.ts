import type { AnalysedItem } from '@/contract/item-analysis.ts'

/** The text of a choice; of a statement the word for true or false. */
export function nameOf(item: AnalysedItem, id: string, words: { benar: string; salah: string }): string {
  if (item.type === 'trueFalse') return id === 'true' ? words.benar : words.salah
  return item.choices.find((choice) => choice.id === id)?.text ?? id
}
