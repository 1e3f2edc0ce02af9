import { type PipelineCode, type Refusal, refusals } from '@/contract/endpoint.ts'
import type { Problem } from '@/contract/problem.ts'

const pipelineStatus: Record<PipelineCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  INVALID: 422,
  NOT_JSON: 415,
  TOO_LARGE: 413,
  VERSION_REQUIRED: 428,
  VERSION_CONFLICT: 412,
  IDEMPOTENCY_KEY_REUSED: 422,
  FAULT: 500,
  UNAVAILABLE: 503,
  STORAGE_FULL: 507,
}

export type Fault = NonNullable<Problem['faults']>[number]

/** Thrown by `refuse` and by the pipeline; the pipeline alone turns it into an answer. */
export class Refused extends Error {
  readonly code: Refusal | PipelineCode
  readonly facts: Record<string, unknown> | undefined
  readonly faults: Fault[] | undefined
  /** Commit what was written before the refusal (a failed sign-in is counted). */
  readonly keep: boolean

  constructor(
    code: Refusal | PipelineCode,
    more: { facts?: Record<string, unknown> | undefined; faults?: Fault[]; keep?: boolean } = {},
  ) {
    super(code)
    this.code = code
    this.facts = more.facts
    this.faults = more.faults
    this.keep = more.keep ?? false
  }

  get status(): number {
    return this.code in pipelineStatus ? pipelineStatus[this.code as PipelineCode] : refusals[this.code as Refusal]
  }
}

const noStore = { 'cache-control': 'no-store' }

export function problemResponse(refused: Refused): Response {
  const said = refused.code.toLowerCase().replaceAll('_', ' ')
  const sentence = said.charAt(0).toUpperCase() + said.slice(1)
  const problem: Problem = {
    type: `urn:widya:problem:${refused.code.toLowerCase().replaceAll('_', '-')}`,
    title: sentence,
    status: refused.status,
    detail: refused.faults?.map(({ path, message }) => `${path}: ${message}`).join('; ') ?? `${sentence}.`,
    code: refused.code,
    ...(refused.faults ? { faults: refused.faults } : {}),
    ...(refused.facts ? { facts: refused.facts } : {}),
  }
  return problemAgain(JSON.stringify(problem), refused.status)
}

/** A problem that was put into words before. */
export const problemAgain = (text: string, status: number): Response =>
  new Response(text, { status, headers: { 'content-type': 'application/problem+json', ...noStore } })

export function jsonResponse(value: unknown, status: number): Response {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  return new Response(JSON.stringify(value), {
    status,
    headers: {
      'content-type': 'application/json',
      ...noStore,
      ...(typeof version === 'number' ? { etag: `"${version}"` } : {}),
    },
  })
}

export interface FileAnswer {
  fileName: string
  text: string | Uint8Array
  /** Where files of more than one kind come from the same place; else the endpoint says it. */
  mediaType?: string
}

export const fileResponse = ({ fileName, text, mediaType: own }: FileAnswer, mediaType: string): Response =>
  new Response(typeof text === 'string' ? text : new Uint8Array(text), {
    headers: {
      'content-type': typeof text === 'string' ? `${mediaType}; charset=utf-8` : (own ?? mediaType),
      'content-disposition': `attachment; filename="${fileName.replace(/[^A-Za-z0-9._-]/g, '-')}"`,
      ...noStore,
    },
  })
