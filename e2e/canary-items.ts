/** One item of each type, with a mark in all that is secret and numbers that stand nowhere else. */
export const mark = 'KENARI'
export const secretNumbers = ['87431.25', '3.0625', '55123.5', '87.43', '43.98', '33.77', '61.19']

const common = (n: number) => ({
  stem: `Butir ke-${n} tentang sapaan.`,
  explanation: `${mark} penjelasan ${n}`,
  indicator: 'Menyapa warga',
})
const options = ['Sapa', 'Diam', 'Pergi'].map((text, at) => ({
  id: `o${at + 1}`,
  text,
  feedback: `${mark} umpan ${at}`,
}))
const level = (at: number) => ({ id: `t${at}`, text: `${mark} tingkat ${at}`, points: at })

export const canaryItems = [
  { ...common(1), type: 'single', options, correct: 'o1' },
  { ...common(2), type: 'multiple', options, correct: ['o1', 'o2'] },
  { ...common(3), type: 'trueFalse', correct: true },
  {
    ...common(4),
    type: 'matching',
    pairs: [1, 2, 3].map((at) => ({ id: `p${at}`, left: `Kiri ${at}`, right: `Kanan ${at}` })),
    distractors: ['Kanan lain'],
  },
  { ...common(5), type: 'ordering', steps: [1, 2, 3].map((at) => ({ id: `s${at}`, text: `Langkah ${at}` })) },
  {
    ...common(6),
    type: 'numeric',
    value: 87431.25,
    tolerance: 3.0625,
    others: [{ value: 11, tolerance: 0, weight: 33.77 }],
  },
  {
    ...common(7),
    type: 'shortText',
    accepted: [`${mark} jawaban`],
    patterns: { exactCase: false, partial: [{ text: `${mark} separuh*`, weight: 33.77 }] },
  },
  {
    ...common(8),
    type: 'cloze',
    parts: [
      'Warga disapa ',
      { kind: 'text', mark: 1, accepted: [{ text: `${mark} isian`, weight: 100 }], exactCase: false },
      ', lalu dicatat ',
      { kind: 'number', mark: 1, answers: [{ value: 55123.5, tolerance: 0, weight: 100 }] },
      ' kali ',
      {
        kind: 'choice',
        mark: 1,
        options: [
          { id: 'o1', text: 'sehari', weight: 100 },
          { id: 'o2', text: 'sepekan', weight: 33.77 },
        ],
      },
    ],
  },
  {
    ...common(9),
    type: 'judgement',
    options: options.map((option, at) => ({ ...option, weight: [87.43, 61.19, 43.98][at] ?? 0 })),
  },
  {
    ...common(10),
    type: 'essay',
    rubric: ['Isi', 'Bahasa'].map((title, at) => ({ id: `k${at + 1}`, title, levels: [0, 1, 2].map(level) })),
    words: { least: 1, most: 200 },
    modelAnswer: `${mark} contoh jawaban`,
  },
]
