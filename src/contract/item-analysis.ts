import { z } from 'zod'
import type { Choice } from '@/domain/answer-choice.ts'
import type { Item } from '@/domain/item.ts'
import type { CheckFigures, ChoiceFigures, ItemFigures } from '@/domain/item-analysis.ts'
import type { ItemFlag } from '@/domain/item-flags.ts'
import type { ItemMedia } from '@/domain/item-media.ts'
import type { KeyLayout } from '@/domain/key-layout.ts'
import type { Decision } from '@/domain/regrade-decision.ts'
import type { RegradeFigures } from '@/domain/regrade-effect.ts'
import { byId, contract } from './endpoint.ts'

/** One version of an item in one check, as its answers show it. */
export interface AnalysedItem extends Omit<ItemFigures, 'choices'>, ItemMedia {
  id: string
  number: number
  key: string
  type: Item['type']
  stem: string
  indicator: string
  /** What was chosen or, where one writes, the answers most often given. */
  choices: (Choice & Omit<ChoiceFigures, 'id'>)[]
  /** Of a written answer: what is accepted, numbers as `12,5 ± 0,5`. */
  accepted: string[]
  /** Where there is more to a key than choices: what it says now, and what it could say instead. */
  layout: KeyLayout | null
  flags: ItemFlag[]
  /** The id of the regrade that is in force for it. */
  regradeId: string | null
}

/** Numbers of certificates: evidence that can be opened. */
export interface CertificateEvidence {
  issued: string[]
  withdrawn: string[]
  reinstated: string[]
}

export interface RegradeRecord {
  id: string
  itemId: string
  itemNumber: number
  stem: string
  decision: Decision
  keepPasses: boolean
  reason: string
  figures: RegradeFigures
  decidedBy: string
  decidedAt: string
  undoneBy: string | null
  undoneAt: string | null
  /** What it did, and what undoing it did. */
  certificates: CertificateEvidence
}

/** Made by the backend from its own rows for the owner alone, so no schema of it weighs on the worker's first load. */
export interface ItemAnalysis {
  title: string
  /** Moves on with every regrade of the course. */
  version: number
  quizzes: { key: string; title: string; kind: 'pre' | 'module' | 'final'; attempts: number }[]
  /** The check that is shown; empty when none has graded attempts with answers. */
  quiz: string
  passPercent: number
  check: CheckFigures
  /** Attempts during which the device's clock was set back, and by how much at most; it stood still for them meanwhile. */
  clockSetBack: { attempts: number; mostMs: number }
  items: AnalysedItem[]
  /** Newest first. */
  regrades: RegradeRecord[]
}

const preview = z.object({ preview: z.enum(['true', 'false']).default('false') })
/** Of a preview: certificates that would be issued have no number yet. */
const effect = z.custom<{ figures: RegradeFigures; id: string | null; certificates: CertificateEvidence }>()

export const itemAnalysisContract = contract({
  'GET /authoring/courses/{id}/item-analysis': {
    summary: 'How the items of a check work, and what was regraded',
    roles: ['trainer', 'admin'],
    params: byId,
    query: z.object({
      /** Absent: the one with most attempts. */
      quiz: z.string().max(60).default(''),
      /** A second attempt is no independent witness, so only the first of each person is asked unless all are wanted. */
      attempts: z.enum(['first', 'all']).default('first'),
    }),
    response: z.custom<ItemAnalysis>(),
    errors: ['NOT_FOUND'],
  },
  'POST /authoring/courses/{id}/regrades': {
    summary: 'Drop an item, accept every answer to it or give it another key; preview=true only counts',
    roles: ['trainer', 'admin'],
    params: byId,
    query: preview,
    versioned: true,
    body: z.strictObject({
      quiz: z.string().max(60),
      itemId: z.string().max(200),
      itemNumber: z.number().int(),
      /** Judged by the handler, whose chunk holds its schema. */
      decision: z.custom<Decision>(),
      keepPasses: z.boolean(),
      /** Needed when it is applied. */
      reason: z.string().trim().max(600),
    }),
    response: effect,
    errors: ['NOT_FOUND', 'IN_USE', 'LAST_OF_ITS_KIND'],
  },
  'POST /authoring/courses/{id}/regrades/{regradeId}/undo': {
    summary: 'Take a regrade back; preview=true only counts',
    roles: ['trainer', 'admin'],
    params: byId.extend({ regradeId: z.string().max(80) }),
    query: preview,
    versioned: true,
    response: effect,
    errors: ['NOT_FOUND'],
  },
})
