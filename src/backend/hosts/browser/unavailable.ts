import type { WireResponse } from './messages.ts'

/** The answer of a tab that has no database to ask: the client tries again under the same key. */
export const unavailable = (id: string): WireResponse => ({
  id,
  status: 503,
  headers: [['content-type', 'application/problem+json']],
  body: new TextEncoder().encode(
    JSON.stringify({
      type: 'urn:widya:problem:unavailable',
      title: 'Unavailable',
      status: 503,
      detail: 'No tab has the database open.',
      code: 'UNAVAILABLE',
    }),
  ).buffer as ArrayBuffer,
})
