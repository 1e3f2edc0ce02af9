import type { z } from 'zod'
import type { Upload } from '@/contract/endpoint.ts'
import { type Fault, Refused } from './reply.ts'

const largestBody = 8 * 1024 * 1024

/** Parses one part of a request and names every fault with its path, or returns the value. */
export function parsePart(schema: z.ZodType | undefined, value: unknown, part: 'params' | 'query' | 'body'): unknown {
  if (!schema) return {}
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.map(
    (issue): Fault => ({
      path: [part, ...issue.path.map(String)].join('.'),
      rule: issue.code === 'custom' ? issue.message : issue.code,
      message: issue.message,
    }),
  )
  throw new Refused('INVALID', { faults })
}

/** Repeated names become a list, so that `?type=a&type=b` reads as an array. */
export function queryObject(url: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(url.searchParams.keys())) {
    const all = url.searchParams.getAll(name)
    query[name] = all.length > 1 ? all : (all[0] ?? '')
  }
  return query
}

/** The body as bytes, stopped at the limit of the endpoint, and a digest of them in the place of the text. */
export async function readUpload(request: Request, most: number): Promise<{ text: string; value: Upload }> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Refused('TOO_LARGE')
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.length > most) throw new Refused('TOO_LARGE')
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const named = request.headers.get('x-file-name')
  return {
    text: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    value: { bytes, fileName: named === null ? undefined : decodeName(named), signal: request.signal },
  }
}

/** Header values are Latin letters only, so a name travels percent-encoded. */
function decodeName(name: string) {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The body as text; parsed only where the endpoint declares one. */
export async function readJson(request: Request): Promise<{ text: string; value: unknown }> {
  const text = await request.text()
  if (text.length > largestBody) throw new Refused('TOO_LARGE')
  if (text === '') return { text, value: undefined }
  if (!/^application\/(.+\+)?json\b/.test(request.headers.get('content-type') ?? '')) throw new Refused('NOT_JSON')
  try {
    return { text, value: JSON.parse(text) as unknown }
  } catch (error) {
    throw new Refused('INVALID', { faults: [{ path: 'body', rule: 'json', message: String(error) }] })
  }
}
