import { expect, it } from 'vitest'
import { Item } from '@/domain/item.ts'
import { draftOf, emptyDraft, itemOf } from './item-draft.ts'

const recording = { kind: 'audio' as const, src: 'media:r1', title: '', transcript: 'Selamat pagi.' }
const common = { stem: 'Apa dulu?', explanation: 'Sebab begitu.', indicator: 'Menyapa', recording }
const items: Item[] = [
  {
    ...common,
    type: 'single',
    options: [
      { id: 'a', text: 'Satu', feedback: 'Ya' },
      { id: 'b', text: 'Dua' },
    ],
    correct: 'b',
  },
  {
    ...common,
    type: 'multiple',
    options: [
      { id: 'a', text: 'Satu' },
      { id: 'b', text: 'Dua' },
      { id: 'c', text: 'Tiga' },
    ],
    correct: ['a', 'c'],
  },
  {
    ...common,
    type: 'judgement',
    options: [
      { id: 'a', text: 'Menyapa', weight: 5 },
      { id: 'b', text: 'Menunggu', feedback: 'Boleh, tetapi lama.', weight: 2.5 },
    ],
  },
  { ...common, competency: 'Pelayanan', level: 3, bloom: 'C2', type: 'trueFalse', correct: false },
  { ...common, type: 'matching', pairs: ['a', 'b', 'c'].map((id) => ({ id, left: `L${id}`, right: `R${id}` })) },
  { ...common, type: 'ordering', steps: ['a', 'b', 'c'].map((id) => ({ id, text: `S${id}` })) },
  { ...common, type: 'numeric', value: 2.5, tolerance: 0.1, unit: 'km' },
  { ...common, type: 'shortText', accepted: ['WHO', 'Badan Kesehatan Dunia'] },
  {
    ...common,
    type: 'cloze',
    parts: [
      'Ibu kota ',
      {
        kind: 'choice',
        mark: 1,
        options: [
          { id: 'o1', text: 'Jakarta', weight: 100 },
          { id: 'o2', text: 'Medan', weight: 0 },
        ],
      },
      ' luasnya {kira-kira} ',
      { kind: 'number', mark: 1, answers: [{ value: 661.5, tolerance: 5, weight: 100 }] },
      ' km, dahulu ',
      { kind: 'text', mark: 1, accepted: [{ text: 'Betawi', weight: 100 }], exactCase: false },
    ],
  },
  {
    ...common,
    type: 'essay',
    rubric: [1, 2].map((n) => ({
      id: `k${n}`,
      title: `Kriteria ${n}`,
      levels: [0, 1, 3].map((points, at) => ({ id: `t${at + 1}`, text: `Tingkat ${points}`, points })),
    })),
    words: { least: 50, most: 150 },
    modelAnswer: 'Saya mendengarkan dulu.',
  },
  // What the form has no fields for stays with the item.
  {
    ...common,
    type: 'multiple',
    options: ['a', 'b', 'c'].map((id, at) => ({ id, text: `T${id}`, weight: [50, 50, -100][at] })),
    correct: ['a', 'b'],
  },
  {
    ...common,
    type: 'matching',
    pairs: ['a', 'b'].map((id) => ({ id, left: `L${id}`, right: `R${id}` })),
    distractors: ['Lain'],
  },
]
it.each(items.map((item) => [item.type, item] as const))('%s comes back from the form as it went in', (_, item) => {
  expect(itemOf(draftOf(item))).toEqual(item)
  expect(Item.safeParse(itemOf(draftOf(item))).success).toBe(true)
})

it('leaves out empty options and never names a key that is not there', () => {
  const options = [
    { text: ' ', right: true },
    { text: 'Satu', right: false },
    { text: 'Dua', right: false },
  ]
  expect(itemOf({ ...emptyDraft, options })).toMatchObject({
    options: [
      { id: 'a', text: 'Satu' },
      { id: 'b', text: 'Dua' },
    ],
    correct: 'none',
  })
})

it('reads a decimal comma, and takes an empty number for none', () => {
  expect(itemOf({ ...emptyDraft, type: 'numeric', value: '2,5' })).toMatchObject({ value: 2.5, tolerance: 0 })
  expect(itemOf({ ...emptyDraft, type: 'numeric' })).toMatchObject({ value: Number.NaN })
})
