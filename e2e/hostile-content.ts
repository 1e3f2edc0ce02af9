import { doc, hostile, shortest, wholeDoc } from './hostile-text.ts'

/** What a lesson had from the beginning. */
export const plainBlocks = [
  { id: 'b1', kind: 'text', doc: wholeDoc(hostile(2_000)) },
  { id: 'b2', kind: 'callout', tone: 'law', title: hostile(160), doc: doc(hostile(2_000)), citation: hostile(300) },
  {
    id: 'b3',
    kind: 'case',
    title: hostile(160),
    story: doc(hostile(2_000)),
    question: hostile(300),
    options: [true, false].map((best) => ({ text: hostile(300), feedback: hostile(600), best })),
  },
  { id: 'b4', kind: 'reflection', prompt: hostile(400), hint: hostile(400) },
  {
    id: 'b5',
    kind: 'steps',
    title: hostile(160),
    steps: [1, 2].map(() => ({ title: hostile(160), doc: doc(hostile(2_000)) })),
  },
]
/** Blocks that are published as they stand. */
export const hostileBlocks = [
  { id: 'b1', kind: 'text', doc: doc(hostile(400)) },
  {
    id: 'b2',
    kind: 'figure',
    src: 'integritas-berakhlak/tujuh-nilai.svg',
    alt: hostile(600, 'KENARI alt'),
    caption: hostile(300, 'KENARI gambar'),
    fileName: hostile(160),
  },
  {
    id: 'b3',
    kind: 'table',
    caption: hostile(200, 'KENARI tabel'),
    header: [hostile(200), hostile(200)],
    rows: [
      [hostile(500, 'KENARI sel'), hostile(500)],
      [hostile(500), hostile(500)],
    ],
  },
  { id: 'b4', kind: 'glossary', term: hostile(120, 'KENARI istilah'), meaning: hostile(600) },
  {
    id: 'b5',
    kind: 'formula',
    tex: hostile(1_000),
    math: { tag: 'math', text: hostile(400), children: [{ tag: 'mtext', text: hostile(400, 'KENARI rumus') }] },
    alt: hostile(400),
  },
  {
    id: 'b6',
    kind: 'check',
    question: hostile(400, 'KENARI tanya'),
    options: [true, false].map((best) => ({ text: hostile(300), feedback: hostile(600), best })),
  },
  {
    id: 'b7',
    kind: 'animation',
    title: hostile(160, 'KENARI animasi'),
    scenes: [1, 2].map((scene) => ({
      seconds: 3,
      src: 'integritas-berakhlak/tujuh-nilai.svg',
      alt: hostile(400),
      narration: hostile(400, `KENARI adegan ${scene}`),
    })),
  },
]
/** Blocks whose file is still to come; they stand in a draft. */
export const hostileMedia = [
  ...(['video', 'audio'] as const).map((kind) => ({
    id: kind,
    kind,
    src: '',
    title: hostile(160, `KENARI ${kind}`),
    seconds: 12,
    transcript: hostile(2_000),
    fileName: hostile(160),
    ...(kind === 'video' ? { captions: `WEBVTT\n\n00:00.000 --> 00:04.000\n${hostile(900)}\n` } : {}),
  })),
  {
    id: 'berkas',
    kind: 'file',
    src: '',
    title: hostile(160, 'KENARI berkas'),
    fileName: hostile(160),
    type: hostile(100),
    bytes: 3,
  },
]

/** The picture of an item; its file is put in when the journey has one. */
/** A check draws by it, so the items and the plan of the check have the same one. */
export const indicator = hostile(120)
const figure = { src: '', alt: hostile(600, 'KENARI alt'), caption: hostile(300, 'KENARI gambar') }
/** Its recording; the bytes behind it are no film, so its words stand open. */
const recording = {
  kind: 'video',
  src: '',
  title: hostile(160, 'KENARI rekaman'),
  transcript: hostile(2_000, 'KENARI transkrip'),
  captions: `WEBVTT\n\n00:00.000 --> 00:04.000\n${hostile(900)}\n`,
}
const common = (type: string) => ({
  type,
  stem: hostile(900, `KENARI ${type}`),
  explanation: hostile(900),
  indicator,
  competency: hostile(160),
  figure,
  recording,
})
const options = ['a', 'b', 'c'].map((id) => ({ id, text: hostile(300, `KENARI ${id}`), feedback: hostile(300) }))
const levels = [0, 1, 2].map((points) => ({ id: `t${points}`, text: hostile(600, `KENARI tingkat ${points}`), points }))

/** Every type of item. */
export const hostileItems = [
  { ...common('single'), options, correct: 'a' },
  { ...common('multiple'), options, correct: ['a', 'b'] },
  { ...common('trueFalse'), correct: true },
  {
    ...common('matching'),
    pairs: ['a', 'b'].map((id) => ({
      id,
      left: hostile(300, `KENARI kiri ${id}`),
      right: hostile(300, `KENARI kanan ${id}`),
    })),
    distractors: [hostile(300, 'KENARI lain')],
  },
  { ...common('ordering'), steps: ['a', 'b'].map((id) => ({ id, text: hostile(300, `KENARI ${id}`) })) },
  { ...common('numeric'), value: 7, tolerance: 0, unit: shortest },
  {
    ...common('shortText'),
    accepted: [hostile(300)],
    patterns: { exactCase: false, partial: [{ text: hostile(300, 'KENARI sebagian'), weight: 50 }] },
  },
  {
    ...common('cloze'),
    parts: [
      hostile(900, 'KENARI teks rumpang'),
      { kind: 'text', mark: 1, accepted: [{ text: hostile(300), weight: 100 }], exactCase: false },
      {
        kind: 'choice',
        mark: 1,
        options: ['a', 'b'].map((id) => ({ id, text: hostile(300, `KENARI ${id}`), weight: id === 'a' ? 100 : 0 })),
      },
    ],
  },
  { ...common('judgement'), options: options.map((option, at) => ({ ...option, weight: at * 50 })) },
  {
    ...common('essay'),
    rubric: ['k1', 'k2'].map((id) => ({ id, title: hostile(200, `KENARI ${id}`), levels })),
    words: { least: 1, most: 200 },
    modelAnswer: hostile(900),
  },
]

/** Of a check whose every right answer is known: whoever chooses it completes the course. */
export function hostileSingle(at: number) {
  const { figure: _f, recording: _r, ...rest } = common('single')
  return { ...rest, stem: hostile(900, `KENARI ${at}`), options, correct: 'a' }
}
