import type { DraftPage } from '@/contract/authoring.ts'

type Outline = Pick<DraftPage, 'modules' | 'quizzes'>
export interface OutlineDifference {
  added: string[]
  removed: string[]
  renamed: { from: string; to: string }[]
  moved: boolean
}

/** What is another in the outline that is there now than in the one that somebody saw. */
export function outlineDifference(seen: Outline, now: Outline): OutlineDifference {
  const [before, after] = [partsOf(seen), partsOf(now)]
  const both = ({ modules }: Outline) =>
    modules.map(({ key, lessons }) => [
      `module ${key}`,
      lessons.map((lesson) => `lesson ${lesson.key}`).filter((part) => before.has(part) && after.has(part)),
    ])
  const inBoth = (outline: Outline) =>
    both(outline).filter(([module]) => before.has(module as string) && after.has(module as string))
  return {
    added: [...after].filter(([part]) => !before.has(part)).map(([, title]) => title),
    removed: [...before].filter(([part]) => !after.has(part)).map(([, title]) => title),
    renamed: [...before].flatMap(([part, from]) => {
      const to = after.get(part) ?? from
      return to === from ? [] : [{ from, to }]
    }),
    moved: JSON.stringify(inBoth(seen)) !== JSON.stringify(inBoth(now)),
  }
}

const partsOf = ({ modules, quizzes }: Outline) =>
  new Map([
    ...modules.flatMap(({ key, title, lessons }): [string, string][] => [
      [`module ${key}`, title],
      ...lessons.map((lesson): [string, string] => [`lesson ${lesson.key}`, lesson.title]),
    ]),
    ...quizzes.map(({ key, title }): [string, string] => [`quiz ${key}`, title]),
  ])
