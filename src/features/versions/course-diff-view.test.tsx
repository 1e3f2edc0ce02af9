import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CourseDiff, EntryDiff, LessonDiff } from '@/domain/course-diff.ts'
import { CourseDiffView } from './course-diff-view.tsx'

const html = (diff: Partial<CourseDiff>) =>
  renderToStaticMarkup(<CourseDiffView diff={{ facts: [], modules: [], lessons: [], quizzes: [], ...diff }} />)

const entry = (key: string, state: EntryDiff['state'], text = ''): EntryDiff => ({
  key,
  state,
  moved: false,
  parts: [{ path: ['doc'], value: 'text', runs: [{ kind: 'added', text }] }],
})
const lesson = (state: EntryDiff['state'], moduleKey: string, text: string): LessonDiff => ({
  ...entry(text, state),
  parts: [],
  title: `Pelajaran ${text}`,
  moduleKey,
  moduleTitle: 'Loket',
  blocks: [{ ...entry('b', state === 'changed' ? 'added' : state, text), kind: 'text' }],
  untouched: 0,
})
const module = (state: EntryDiff['state']) => ({ ...entry('m', state), title: 'Modul loket' })

describe('a difference', () => {
  it('shows what changed, and of what is new or gone as a whole one line without its content', () => {
    const out = html({ lessons: [lesson('changed', 'm', 'lama'), lesson('added', 'm', 'baru')] })
    expect(out).toContain('Pelajaran baru')
    expect(out).toContain('1 blok · Modul Loket')
    expect(out.match(/<ins [^>]*>.*?<\/ins>/g)?.filter((ins) => !ins.includes('bergaris'))).toEqual([
      expect.stringContaining('lama'),
    ])
    expect(out.match(/<details/g)).toHaveLength(1)
    expect(out).toContain('Buka semua')
  })

  it('keeps new lessons in their new module, and others under their own heading', () => {
    const out = html({
      modules: [module('added')],
      lessons: [lesson('added', 'm', 'dalam'), lesson('added', 'n', 'luar'), lesson('removed', 'm', 'hilang')],
    })
    expect(out).toContain('1 pelajaran baru')
    expect(out).not.toContain('Pelajaran dalam')
    expect(out).toContain('Pelajaran luar')
    expect(out).toMatch(/Pelajaran hilang.*Pelajaran dihapus/)
  })

  it('offers nothing to open where nothing is folded, and no disclosure of an empty module', () => {
    expect(html({ lessons: [lesson('changed', 'm', 'lama')] })).not.toContain('Buka semua')
    expect(html({ modules: [module('removed')] })).not.toContain('<details')
  })
})
