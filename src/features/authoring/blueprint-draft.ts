import { type Blueprint, type BlueprintAxis, type BlueprintCell, cellKey, columnsOf } from '@/domain/blueprint.ts'

/** A blueprint while it is written: numbers are still text, and each axis keeps its own. */
export interface BlueprintDraft {
  by: BlueprintAxis
  level: Record<string, string>
  bloom: Record<string, string>
}

export function draftOfBlueprint(blueprint: Blueprint | null): BlueprintDraft {
  const draft: BlueprintDraft = { by: blueprint?.by ?? 'level', level: {}, bloom: {} }
  for (const { indicator, column, wanted } of blueprint?.cells ?? [])
    draft[draft.by][cellKey(indicator, column)] = String(wanted)
  return draft
}

const isNumber = (text: string) => /^\d{1,2}$/.test(text.trim()) && Number(text) <= 50
/** Whether every cell of this axis says a number, or nothing. */
export const isSound = (draft: BlueprintDraft): boolean =>
  Object.values(draft[draft.by]).every((text) => text.trim() === '' || isNumber(text))

/** What is wanted, row by row; a cell that says nothing, or no number, wants nothing. */
export function cellsOf(draft: BlueprintDraft, indicators: readonly string[]): BlueprintCell[] {
  return indicators.flatMap((indicator) =>
    columnsOf(draft.by).flatMap((column) => {
      const text = draft[draft.by][cellKey(indicator, column)] ?? ''
      const wanted = isNumber(text) ? Number(text) : 0
      return wanted > 0 ? [{ indicator, column, wanted }] : []
    }),
  )
}
