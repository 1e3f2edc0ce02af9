import { useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import type { Chosen } from './bulk-change.ts'

/** Which lessons and checks of an outline are chosen. What is removed meanwhile is no longer chosen. */
export function useSelection({ modules, quizzes }: Pick<DraftPage, 'modules' | 'quizzes'>) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>()
  // Lessons and checks may have the same key.
  const lessons = modules.flatMap((module) => module.lessons.map(({ key }) => key))
  const now: Chosen = {
    lessons: lessons.filter((key) => chosen?.has(`lesson ${key}`)),
    quizzes: quizzes.map(({ key }) => key).filter((key) => chosen?.has(`quiz ${key}`)),
  }
  return {
    on: chosen !== undefined,
    chosen: now,
    count: now.lessons.length + now.quizzes.length,
    begin: () => setChosen(new Set()),
    end: () => setChosen(undefined),
    has: (kind: 'lesson' | 'quiz', key: string) => chosen?.has(`${kind} ${key}`) ?? false,
    setAll: (on: boolean) =>
      setChosen(
        new Set(on ? [...lessons.map((key) => `lesson ${key}`), ...quizzes.map(({ key }) => `quiz ${key}`)] : []),
      ),
    all: lessons.length + quizzes.length,
    set: (kind: 'lesson' | 'quiz', keys: readonly string[], on: boolean) => {
      const next = new Set(chosen)
      for (const key of keys) {
        if (on) next.add(`${kind} ${key}`)
        else next.delete(`${kind} ${key}`)
      }
      setChosen(next)
    },
  }
}
export type Selection = ReturnType<typeof useSelection>
