import { type Behind, whiches } from './queries.ts'

/** What the drawer shows: the blocks of a lesson, or the people behind a number. In the address: `reached~1-2~b3`. */
export type Look = { kind: 'lesson'; key: string } | { kind: 'people'; behind: Behind }

export function readLook(text: string | null): Look | undefined {
  const [what = '', key = '', part = ''] = (text ?? '').split('~')
  if (what === 'lesson') return { kind: 'lesson', key }
  const which = whiches.find((name) => name === what)
  return which && { kind: 'people', behind: { which, key, part } }
}

/** The address of a look, with all else that stands in the address of the page. */
export function lookAt(
  params: URLSearchParams,
  what: Behind['which'] | 'lesson',
  key = '',
  part: string | number = '',
) {
  const next = new URLSearchParams(params)
  next.set('lihat', [what, key, part].join('~').replace(/~+$/, ''))
  return { search: `?${next}` }
}
