import { expect, it } from 'vitest'
import { bankFromItem } from './bank-from-item.ts'
import { BankItem } from './bank-item.ts'
import { editableItem } from './bank-item-body.ts'
import { itemFromBank } from './bank-to-item.ts'
import type { Item } from './item.ts'

const common = {
  stem: 'Apa dulu?',
  explanation: 'Sebab begitu.',
  indicator: 'Menyapa',
  competency: 'Pelayanan publik',
  level: 2,
  bloom: 'C3' as const,
  figure: { src: 'media:p1', alt: 'Denah.', caption: '' },
  recording: { kind: 'video' as const, src: 'media:r1', title: 'Sapaan', transcript: 'Pagi.', captions: 'WEBVTT' },
}
const options = ['o1', 'o2', 'o3'].map((id) => ({ id, text: `Pilihan ${id}` }))
const items: Item[] = [
  { ...common, type: 'single', options, correct: 'o2' },
  {
    ...common,
    type: 'single',
    options: options.map((one, at) => ({ ...one, weight: [100, 40, 0][at] })),
    correct: 'o1',
  },
  { ...common, type: 'multiple', options, correct: ['o1', 'o3'] },
  {
    ...common,
    type: 'judgement',
    options: options.map((one, at) => ({ ...one, weight: [5, 3, 1][at] ?? 0, feedback: 'Begini.' })),
  },
  { ...common, type: 'trueFalse', correct: false },
  { ...common, type: 'matching', pairs: ['o1', 'o2'].map((id) => ({ id, left: `L${id}`, right: `R${id}` })) },
  { ...common, type: 'ordering', steps: ['o1', 'o2', 'o3'].map((id) => ({ id, text: `S${id}` })) },
  { ...common, type: 'numeric', value: 2.5, tolerance: 0.1, unit: 'km' },
  { ...common, type: 'shortText', accepted: ['WHO'], patterns: { exactCase: false, partial: [] } },
  {
    ...common,
    stem: 'Lengkapi bagian yang rumpang.',
    type: 'cloze',
    parts: ['Ibu kota ', { kind: 'number', mark: 1, answers: [{ value: 3, tolerance: 0, weight: 100 }] }],
  },
  {
    ...common,
    type: 'essay',
    rubric: [1, 2].map((n) => ({
      id: `k${n}`,
      title: `Kriteria ${n}`,
      levels: [0, 2].map((points, at) => ({ id: `t${at + 1}`, text: `Tingkat ${points}`, points })),
    })),
    modelAnswer: 'Dengarkan dulu.',
  },
]

it.each(items.map((item) => [item.type, item] as const))('%s goes into the bank and comes out as it was', (_, item) => {
  const bank = bankFromItem(item)
  expect(BankItem.parse(bank)).toEqual(bank)
  expect(itemFromBank(bank, '')).toEqual({ item })
  expect(editableItem(bank)).toEqual(item)
})

it('keeps what the form does not show, as long as the key is the same', () => {
  const stored: BankItem = {
    title: 'Judul',
    category: 'Layanan',
    tags: ['lama'],
    stem: 'Benar?',
    explanation: '',
    indicator: 'Menyapa',
    type: 'trueFalse',
    correct: true,
    ifTrue: 'Ya',
    ifFalse: 'Bukan',
    level: 1,
  }
  const shown = editableItem(stored) as Item
  expect(bankFromItem({ ...shown, stem: 'Betul?' }, stored)).toEqual({ ...stored, stem: 'Betul?' })
  const { level: _, ...untagged } = stored
  expect(bankFromItem({ ...shown, level: undefined }, stored)).toEqual(untagged)
  const turned = { ...shown, correct: false } as Item
  expect(bankFromItem(turned, stored)).toMatchObject({ title: 'Judul', tags: ['lama'], correct: false, ifTrue: '' })
})

it('shows an essay from elsewhere without a rubric, and no form for a text that asks nothing', () => {
  const texts = { title: '', category: '', tags: [], stem: 'Ceritakan.', explanation: '', indicator: '' }
  expect(editableItem({ ...texts, type: 'essay' })).toMatchObject({ type: 'essay', rubric: [] })
  expect(editableItem({ ...texts, type: 'information' })).toBeUndefined()
})
