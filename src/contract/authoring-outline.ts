import { z } from 'zod'
import type { OutlineChange } from '@/domain/outline-change.ts'
import { byId, contract } from './endpoint.ts'

const title = z.string().trim().min(3, 'title_3').max(120, 'title_120')
const partAddress = byId.extend({ key: z.string().min(1).max(60) })

/** Copies of courses, modules and lessons, and lessons that go their own way. A copy shares nothing that can be changed. */
export const authoringOutlineContract = contract({
  'PATCH /authoring/courses/{id}/outline': {
    summary: 'Change the order or the settings of many parts of the draft at once; the answer holds what undoes it',
    roles: ['trainer'],
    params: byId,
    versioned: true,
    /** Judged by `domain/outline-change.ts` in the handler: its schema stays out of the worker's first load. */
    body: z.custom<OutlineChange>(),
    response: z.object({ version: z.number().int(), undo: z.custom<OutlineChange>() }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'POST /authoring/courses/{id}/copies': {
    summary: 'Copy a course as a new draft; its items are new items with new ids',
    roles: ['trainer'],
    params: byId,
    body: z.strictObject({ title }),
    response: z.object({ id: z.string() }),
    status: 201,
    errors: ['NOT_FOUND', 'OUTLINE_ONLY'],
  },
  'POST /authoring/courses/{id}/modules/{key}/copies': {
    summary: 'Copy a module of the draft with its lessons and checks; its items are new items',
    roles: ['trainer'],
    params: partAddress,
    body: z.strictObject({ title }),
    response: z.object({ key: z.string() }),
    status: 201,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'POST /authoring/courses/{id}/lessons/{key}/copies': {
    summary: 'Copy a lesson of the draft, right after itself',
    roles: ['trainer'],
    params: partAddress,
    body: z.strictObject({ title }),
    response: z.object({ key: z.string() }),
    status: 201,
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'POST /authoring/courses/{id}/lessons/{key}/transfer': {
    summary: 'Move a lesson of the draft to the draft of another course of mine',
    roles: ['trainer'],
    params: partAddress,
    versioned: true,
    body: z.strictObject({ courseId: z.string().min(1).max(80) }),
    response: z.object({ key: z.string() }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
  'PUT /authoring/courses/{id}/lessons/{key}/held': {
    summary: 'Keep a lesson as a draft while the rest is published, or no longer',
    roles: ['trainer'],
    params: partAddress,
    versioned: true,
    body: z.strictObject({ held: z.boolean() }),
    errors: ['NOT_FOUND', 'NO_DRAFT'],
  },
})
