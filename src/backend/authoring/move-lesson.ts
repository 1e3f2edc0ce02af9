export interface Arranged {
  id: string
  lessonIds: readonly string[]
}

/**
 * Moves a lesson one place up or down. At the edge of its module it goes over into the neighbouring one; at the edge of the
 * course it stays. Answers with the modules as they then are.
 */
export function moveLesson(modules: readonly Arranged[], lessonId: string, direction: 'up' | 'down'): Arranged[] {
  const from = modules.findIndex(({ lessonIds }) => lessonIds.includes(lessonId))
  const own = modules[from]
  if (!own) return [...modules]
  const at = own.lessonIds.indexOf(lessonId)
  const step = direction === 'up' ? -1 : 1
  const without = own.lessonIds.filter((id) => id !== lessonId)
  const inside = at + step >= 0 && at + step < own.lessonIds.length
  if (!inside && !modules[from + step]) return [...modules]
  return modules.map((module, index) => {
    if (inside) return index === from ? { ...module, lessonIds: without.toSpliced(at + step, 0, lessonId) } : module
    if (index === from) return { ...module, lessonIds: without }
    if (index !== from + step) return module
    return { ...module, lessonIds: step < 0 ? [...module.lessonIds, lessonId] : [lessonId, ...module.lessonIds] }
  })
}
