import type { DraftPage } from '@/contract/authoring.ts'
import type { Arranged } from '@/domain/rearrange.ts'

type Order = { key: string; lessons: string[] }[]

/** The order of a draft as it is sent. */
export const orderOf = ({ modules }: Pick<DraftPage, 'modules'>): Order =>
  modules.map(({ key, lessons }) => ({ key, lessons: lessons.map((lesson) => lesson.key) }))

export const sendable = (order: readonly Arranged[]): Order =>
  order.map(({ key, lessons }) => ({ key, lessons: [...lessons] }))

/** Where a lesson stands after a change: which one of how many, in which module. */
export function saidMoved(
  { modules }: Pick<DraftPage, 'modules'>,
  order: readonly Arranged[],
  lessonKey: string,
  say: (title: string, place: number, all: number, module: string) => string,
): string {
  const title = modules.flatMap(({ lessons }) => lessons).find(({ key }) => key === lessonKey)?.title ?? ''
  const home = order.find(({ lessons }) => lessons.includes(lessonKey))
  const module = modules.find(({ key }) => key === home?.key)?.title ?? ''
  return say(title, (home?.lessons.indexOf(lessonKey) ?? 0) + 1, home?.lessons.length ?? 0, module)
}
