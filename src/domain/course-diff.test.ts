import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CourseContent, nothingWritten } from './course-content.ts'
import { countDiff, diffCourse } from './course-diff.ts'
import type { Item } from './item.ts'
import type { LessonBlock } from './lesson-block.ts'

const word = fc.constantFrom('warga', 'loket', 'sapa', 'nama', 'antrean', 'surat', 'petugas', 'jam')
const text = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(' '))
const doc = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => ({
  type: 'doc' as const,
  content: lines.map((line) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: line }] })),
}))
const block = (id: string): fc.Arbitrary<LessonBlock> =>
  fc.oneof(
    doc.map((value) => ({ id, kind: 'text' as const, doc: value })),
    fc.tuple(text, doc, text).map(([title, value, citation]) => ({
      id,
      kind: 'callout' as const,
      tone: 'law' as const,
      title,
      doc: value,
      citation,
    })),
    fc.tuple(text, doc, text, text).map(([title, story, question, said]) => ({
      id,
      kind: 'case' as const,
      title,
      story,
      question,
      options: [
        { text: said, feedback: 'Ya.', best: true },
        { text: `${said} nanti`, feedback: 'Bukan.', best: false },
      ],
    })),
    fc.tuple(text, doc, doc).map(([title, one, two]) => ({
      id,
      kind: 'steps' as const,
      title,
      steps: [
        { title: 'Pertama', doc: one },
        { title: 'Kedua', doc: two },
      ],
    })),
  )
const item: fc.Arbitrary<Item> = fc.oneof(
  fc.tuple(text, text, fc.constantFrom('a', 'b')).map(([stem, right, correct]) => ({
    type: 'single' as const,
    stem,
    explanation: 'Sapaan membuka percakapan.',
    indicator: 'Menyapa',
    options: [
      { id: 'a', text: right },
      { id: 'b', text: `bukan ${right}` },
    ],
    correct,
  })),
  fc.tuple(text, fc.boolean()).map(([stem, correct]) => ({
    type: 'trueFalse' as const,
    stem,
    explanation: 'x',
    indicator: 'Menyapa',
    correct,
  })),
  text.map((stem) => ({
    type: 'ordering' as const,
    stem,
    explanation: 'x',
    indicator: 'Menyapa',
    steps: [
      { id: 's1', text: 'Tatap' },
      { id: 's2', text: 'Senyum' },
      { id: 's3', text: 'Sapa' },
    ],
  })),
)
const lesson = (n: number) =>
  fc
    .tuple(
      text,
      fc.integer({ min: 1, max: 60 }),
      fc.tuple(block('b1'), block('b2'), block('b3')),
      fc.constantFrom('m1', 'm2'),
    )
    .map(([title, minutes, blocks, moduleKey]) => ({ key: `v1-${n}`, moduleKey, title, minutes, blocks: [...blocks] }))
const course: fc.Arbitrary<CourseContent> = fc
  .tuple(fc.tuple(lesson(1), lesson(2), lesson(3), lesson(4)), fc.tuple(item, item, item, item), text)
  .map(([lessons, items, title]) => ({
    facts: {
      title,
      summary: 'Ringkas.',
      why: '',
      audience: '',
      competency: '',
      type: 'teknis',
      form: 'daring',
      level: 2,
    },
    modules: [
      { key: 'm1', title: 'Awal' },
      { key: 'm2', title: 'Akhir' },
    ],
    lessons: [...lessons].toSorted((a, b) => a.moduleKey.localeCompare(b.moduleKey)),
    quizzes: [
      {
        key: 'final',
        kind: 'final' as const,
        title: 'Uji kompetensi',
        rules: { draw: 4, timeLimitMinutes: 30, passPercent: 70, maxAttempts: 3, review: 'after-pass' },
        items: items.map((one, n) => ({ key: `i-${n}`, origin: null, item: one })),
      },
    ],
  }))

type Found = ReturnType<typeof diffCourse>
interface Edit {
  name: string
  /** Changes the copy in place; `n` chooses where. */
  make: (copy: CourseContent, n: number) => void
  found: (diff: Found, before: CourseContent, n: number) => boolean
}
const at = <T>(list: readonly T[], n: number) => list[n % list.length] as T
const lessonAt = (diff: Found, before: CourseContent, n: number) =>
  diff.lessons.find(({ key }) => key === at(before.lessons, n).key)
const items = (content: CourseContent) => content.quizzes[0]?.items ?? []
const itemAt = (diff: Found, before: CourseContent, n: number) =>
  diff.quizzes[0]?.items.find(({ key }) => key === at(items(before), n).key)
const mentions = (parts: { runs: { kind: string; text: string }[] }[], kind: string, said: string) =>
  parts.some(({ runs }) => runs.some((run) => run.kind === kind && run.text.includes(said)))

const edits: Edit[] = [
  {
    name: 'a renamed lesson',
    make: (copy, n) => {
      at(copy.lessons, n).title = 'Judul baru'
    },
    found: (diff, before, n) => mentions(lessonAt(diff, before, n)?.parts ?? [], 'added', 'baru'),
  },
  {
    name: 'a lesson that takes longer',
    make: (copy, n) => {
      at(copy.lessons, n).minutes += 100
    },
    found: (diff, before, n) => lessonAt(diff, before, n)?.parts.some(({ path }) => path[0] === 'minutes') ?? false,
  },
  {
    name: 'a new lesson',
    make: (copy) => copy.lessons.push({ key: 'v2-9', moduleKey: 'm2', title: 'Baru', minutes: 5, blocks: [] }),
    found: (diff) => diff.lessons.some(({ key, state }) => key === 'v2-9' && state === 'added'),
  },
  {
    name: 'a lesson that is gone',
    make: (copy, n) => copy.lessons.splice(n % copy.lessons.length, 1),
    found: (diff, before, n) => lessonAt(diff, before, n)?.state === 'removed',
  },
  {
    name: 'a lesson in another place',
    make: (copy, n) => {
      const [one] = copy.lessons.splice(n % 3, 1)
      if (one) copy.lessons.splice((n % 3) + 1, 0, one)
    },
    found: (diff) => diff.lessons.some(({ moved }) => moved),
  },
  {
    name: 'a new block',
    make: (copy, n) => at(copy.lessons, n).blocks.push({ id: 'b9', kind: 'reflection', prompt: 'Apa yang Anda ubah?' }),
    found: (diff, before, n) =>
      lessonAt(diff, before, n)?.blocks.some(({ key, state }) => key === 'b9' && state === 'added') ?? false,
  },
  {
    name: 'a block that is gone',
    make: (copy, n) => at(copy.lessons, n).blocks.splice(n % 3, 1),
    found: (diff, before, n) => lessonAt(diff, before, n)?.blocks.some(({ state }) => state === 'removed') ?? false,
  },
  {
    name: 'a block in another place',
    make: (copy, n) => at(copy.lessons, n).blocks.reverse(),
    found: (diff, before, n) => lessonAt(diff, before, n)?.blocks.some(({ moved }) => moved) ?? false,
  },
  {
    name: 'a rewritten block',
    make: (copy, n) => {
      const blocks = at(copy.lessons, n).blocks
      blocks[n % 3] = { id: `b${(n % 3) + 1}`, kind: 'reflection', prompt: 'Seluruhnya lain' }
    },
    found: (diff, before, n) =>
      mentions(lessonAt(diff, before, n)?.blocks.flatMap(({ parts }) => parts) ?? [], 'added', 'Seluruhnya'),
  },
  {
    name: 'a word made bold',
    make: (copy, n) => {
      const blocks = at(copy.lessons, n).blocks
      for (const one of blocks)
        if (one.kind === 'text')
          for (const node of one.doc.content)
            if (node.type === 'paragraph')
              for (const inline of node.content ?? []) if (inline.type === 'text') inline.marks = [{ type: 'bold' }]
    },
    found: (diff, before, n) =>
      !at(before.lessons, n).blocks.some(({ kind }) => kind === 'text') ||
      (lessonAt(diff, before, n)?.blocks.some(({ parts }) => parts.some(({ value }) => value === 'format')) ?? false),
  },
  {
    name: 'another question',
    make: (copy, n) => {
      at(items(copy), n).item.stem = 'Pertanyaan lain?'
    },
    found: (diff, before, n) => mentions(itemAt(diff, before, n)?.parts ?? [], 'added', 'Pertanyaan'),
  },
  {
    name: 'another key',
    make: (copy, n) => {
      const { item: one } = at(items(copy), n)
      if (one.type === 'single') one.correct = one.correct === 'a' ? 'b' : 'a'
      else if (one.type === 'trueFalse') one.correct = !one.correct
      else if (one.type === 'ordering') one.steps.reverse()
    },
    found: (diff, before, n) =>
      itemAt(diff, before, n)?.parts.some(({ value, path }) => value === 'order' || path.at(-1) === 'correct') ?? false,
  },
  {
    name: 'a rewritten published item',
    make: (copy, n) => {
      const stored = at(items(copy), n)
      stored.origin = stored.key
      stored.key = 'i-new'
      stored.item.stem = 'Ditulis ulang?'
    },
    found: (diff) =>
      diff.quizzes[0]?.items.length === 1 &&
      diff.quizzes[0].items[0]?.key === 'i-new' &&
      diff.quizzes[0].items[0].state === 'changed',
  },
  {
    name: 'an item that is gone',
    make: (copy, n) => items(copy).splice(n % 4, 1),
    found: (diff, before, n) => itemAt(diff, before, n)?.state === 'removed',
  },
  {
    name: 'another rule',
    make: (copy) => {
      const [quiz] = copy.quizzes
      if (quiz) quiz.rules.passPercent = 85
    },
    found: (diff) => diff.quizzes[0]?.parts.some(({ path }) => path[0] === 'passPercent') ?? false,
  },
  {
    name: 'another summary',
    make: (copy) => {
      copy.facts.summary = 'Ringkasan lain.'
    },
    found: (diff) => diff.facts.some(({ path }) => path[0] === 'summary'),
  },
  {
    name: 'a renamed module',
    make: (copy) => {
      const [module] = copy.modules
      if (module) module.title = 'Pembuka'
    },
    found: (diff) => diff.modules.some(({ key, state }) => key === 'm1' && state === 'changed'),
  },
]

const empty = { facts: [], modules: [], lessons: [], quizzes: [] }

describe('diffCourse', () => {
  it('of a course with itself is empty', () => {
    fc.assert(
      fc.property(course, (content) => {
        expect(diffCourse(content, structuredClone(content))).toEqual(empty)
      }),
    )
  })

  for (const { name, make, found } of edits)
    it(`finds ${name}`, () => {
      fc.assert(
        fc.property(course, fc.nat(11), (before, n) => {
          const after = structuredClone(before)
          make(after, n)
          expect(found(diffCourse(before, after), before, n)).toBe(true)
        }),
        { numRuns: 60 },
      )
    })

  it('finds every one of several edits of different lessons, and says nothing of the others', () => {
    fc.assert(
      fc.property(course, fc.subarray([0, 1, 2, 3]), (before, places) => {
        const after = structuredClone(before)
        for (const place of places) at(after.lessons, place).title += ' lagi'
        expect(diffCourse(before, after).lessons.map(({ key }) => key)).toEqual(
          places.map((place) => at(before.lessons, place).key),
        )
      }),
    )
  })

  it('is empty only of equal courses, and turned round it counts the other way', () => {
    fc.assert(
      fc.property(course, course, (a, b) => {
        const [there, back] = [countDiff(diffCourse(a, b)), countDiff(diffCourse(b, a))]
        if (JSON.stringify(a) !== JSON.stringify(b)) expect(diffCourse(a, b)).not.toEqual(empty)
        expect([there.lessonsAdded, there.itemsRemoved]).toEqual([back.lessonsRemoved, back.itemsAdded])
        expect([there.modulesAdded, there.checksRemoved]).toEqual([back.modulesRemoved, back.checksAdded])
        expect([there.rules, there.modulesChanged]).toEqual([back.rules, back.modulesChanged])
      }),
    )
  })

  it('calls one lesson moved when one was moved, not all that it passed', () => {
    const [before] = fc.sample(course, { numRuns: 1, seed: 7 })
    if (!before) return
    const one = { ...before, lessons: before.lessons.map((entry) => ({ ...entry, moduleKey: 'm1' })) }
    const [first, ...rest] = one.lessons
    const after = { ...one, lessons: [...rest, ...(first ? [first] : [])] }
    expect(diffCourse(one, after).lessons.map(({ key, moved, state }) => ({ key, moved, state }))).toEqual([
      { key: first?.key, moved: true, state: 'same' },
    ])
  })
})

describe('the blocks with files, tables and formulas', () => {
  const lesson = (...blocks: LessonBlock[]): CourseContent => ({
    ...nothingWritten,
    lessons: [{ key: '1', moduleKey: 'm', title: 'Pelajaran', minutes: 5, blocks }],
  })
  const partsOf = (before: LessonBlock, after: LessonBlock) =>
    diffCourse(lesson(before), lesson(after)).lessons[0]?.blocks[0]?.parts.map(
      ({ path, runs }) => `${path.join(' ')}: ${runs.map(({ kind, text }) => `${kind[0]}(${text})`).join('')}`,
    )
  const media = (n: number) => `media:0000000${n}-0000-4000-8000-000000000000`
  it('say a file by its name, a formula by what was typed, a table by its cell', () => {
    const figure = {
      id: 'b1',
      kind: 'figure',
      src: media(1),
      fileName: 'loket.png',
      alt: 'Loket',
      caption: '',
    } as const
    expect(partsOf(figure, { ...figure, src: media(2), width: 800, height: 600 })).toEqual([
      'src: s(loket.png ()r(00000001)a(00000002)s())',
    ])
    const formula = { id: 'b1', kind: 'formula', tex: 'a + b', math: null, alt: 'a tambah b' } as const
    expect(partsOf(formula, { ...formula, tex: 'a - b', math: { tag: 'math' } })).toEqual(['tex: s(a )r(+)a(-)s( b)'])
    const table = {
      id: 'b1',
      kind: 'table',
      caption: '',
      header: ['Hari', 'Loket'],
      rows: [
        ['Senin', '1'],
        ['Rabu', '2'],
      ],
    }
    expect(
      partsOf(
        { ...table, kind: 'table' },
        {
          ...table,
          kind: 'table',
          rows: [
            ['Senin', '1'],
            ['Rabu', '3'],
          ],
        },
      ),
    ).toEqual(['rows 2: s(Rabu\n)r(2)a(3)'])
  })
  it('say the picture and the recording of an item by the first signs of their ids', () => {
    const file = (n: number) => `media:0000000${n}-0000-4000-8000-000000000000`
    const check = (shown: Partial<Item>): CourseContent => ({
      ...nothingWritten,
      quizzes: [
        {
          key: 'final',
          kind: 'final',
          title: 'Uji',
          rules: { draw: 1, timeLimitMinutes: null, passPercent: 70, maxAttempts: null, review: 'after-pass' },
          items: [
            {
              key: 'i1',
              origin: null,
              item: {
                type: 'trueFalse',
                stem: 'Ya?',
                explanation: '',
                indicator: 'Menyapa',
                correct: true,
                ...shown,
              } as Item,
            },
          ],
        },
      ],
    })
    const parts = (before: Partial<Item>, after: Partial<Item>) =>
      diffCourse(check(before), check(after)).quizzes[0]?.items[0]?.parts.map(
        ({ path, runs }) => `${path.join(' ')}: ${runs.map(({ kind, text }) => `${kind[0]}(${text})`).join('')}`,
      )
    const recording = { kind: 'audio', src: file(1), title: 'Sapaan', transcript: 'Selamat pagi.' } as const
    const figure = { src: file(1), alt: 'Denah', caption: '', width: 3, height: 3 }
    expect(
      parts({ recording, figure }, { recording: { ...recording, src: file(2), transcript: 'Selamat siang.' } }),
    ).toContain('recording transcript: s(Selamat )r(pagi)a(siang)s(.)')
    expect(parts({ recording }, { recording: { ...recording, src: file(2) } })).toEqual([
      'recording src: s(()r(00000001)a(00000002)s())',
    ])
    expect(parts({ figure }, { figure: { ...figure, src: file(2), width: 4 } })).toEqual([
      'figure src: s(()r(00000001)a(00000002)s())',
    ])
  })
})
