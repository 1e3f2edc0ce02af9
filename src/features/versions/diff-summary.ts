import { type CourseDiff, countDiff } from '@/domain/course-diff.ts'
import type { DiffWords } from './diff.words.ts'

/** "3 pelajaran berubah, 1 soal baru." */
export function diffSentence(diff: CourseDiff, words: DiffWords): string {
  const n = countDiff(diff)
  const said = [
    n.lessonsAdded > 0 && words.lessonsAdded(n.lessonsAdded),
    n.lessonsChanged > 0 && words.lessonsChanged(n.lessonsChanged),
    n.lessonsRemoved > 0 && words.lessonsRemoved(n.lessonsRemoved),
    n.lessonsMoved > 0 && words.lessonsMoved(n.lessonsMoved),
    n.itemsAdded > 0 && words.itemsAdded(n.itemsAdded),
    n.itemsChanged > 0 && words.itemsChanged(n.itemsChanged),
    n.itemsRemoved > 0 && words.itemsRemoved(n.itemsRemoved),
    n.checksAdded > 0 && words.checksAdded(n.checksAdded),
    n.checksRemoved > 0 && words.checksRemoved(n.checksRemoved),
    n.rules > 0 && words.rulesChanged(n.rules),
    n.modulesAdded > 0 && words.modulesAdded(n.modulesAdded),
    n.modulesRemoved > 0 && words.modulesRemoved(n.modulesRemoved),
    n.modulesChanged > 0 && words.modulesChanged(n.modulesChanged),
    n.facts > 0 && words.factsChanged(n.facts),
  ].filter((part) => part !== false)
  if (said.length === 0) return words.equal
  const sentence = said.join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
