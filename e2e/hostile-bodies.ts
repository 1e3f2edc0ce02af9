import { hostileBlocks, hostileItems, hostileMedia, hostileSingle, indicator, plainBlocks } from './hostile-content.ts'
import { hostile, shortest } from './hostile-text.ts'

const title = hostile(120)
const lesson = { title, minutes: 5 }
const words = (mark: string) => ({ text: hostile(2_000, `KENARI ${mark}`) })

/**
 * What the journeys write, by the endpoint that takes it; ids are put in where they are known. `hostile-fields.test.ts` finds
 * every field of the contract in which a client can say what it likes, and fails when one is missing here.
 */
export const hostileBodies = {
  'POST /authoring/courses': { title },
  'PATCH /authoring/courses/{id}': {
    title,
    summary: hostile(240),
    why: hostile(600),
    audience: hostile(300),
    competency: hostile(80),
  },
  'POST /authoring/courses/{id}/copies': { title: hostile(120, 'KENARI salinan') },
  'POST /authoring/courses/{id}/modules': { title: hostile(120, 'KENARI modul') },
  'PATCH /authoring/courses/{id}/modules/{key}': { title },
  'POST /authoring/courses/{id}/modules/{key}/copies': { title: hostile(120, 'KENARI modul lain') },
  'POST /authoring/courses/{id}/lessons': { title },
  'POST /authoring/courses/{id}/lessons/{key}/copies': { title: hostile(120, 'KENARI pelajaran lain') },
  'PUT /authoring/courses/{id}/lessons/{key}': {
    variants: {
      plain: { ...lesson, blocks: plainBlocks },
      rich: { ...lesson, blocks: hostileBlocks },
      media: { ...lesson, blocks: hostileMedia },
    },
  },
  'PUT /authoring/courses/{id}/quizzes/{key}': {
    title,
    draw: 0,
    timeLimitMinutes: null,
    passPercent: 70,
    maxAttempts: 3,
    review: 'after-submit',
  },
  'PUT /authoring/courses/{id}/quizzes/{key}/blueprint': {
    blueprint: { by: 'level', cells: [{ indicator, column: '', wanted: 5 }] },
  },
  'POST /authoring/courses/{id}/quizzes/{key}/items': {
    variants: {
      singles: [1, 2, 3, 4, 5].map((at) => ({ item: hostileSingle(at) })),
      others: hostileItems.map((item) => ({ item })),
    },
  },
  'POST /authoring/courses/{id}/quizzes/{key}/bank-items': { indicator: hostile(120, 'KENARI indikator') },
  'POST /authoring/courses/{id}/publication': { withoutReview: hostile(500) },
  'POST /authoring/media': { name: hostile(160, 'KENARI media') },
  'POST /item-imports': { name: `${hostile(160, 'KENARI impor')}.gift` },
  'POST /bank-items': { variants: { bank: hostileItems.map((item) => ({ item })) } },
  'POST /bank-tags': {
    changes: [{ set: { indicator: hostile(120, 'KENARI tag'), competency: hostile(160, 'KENARI kompetensi') } }],
  },
  'PUT /courses/{id}/lessons/{key}/note': { body: hostile(2_000) },
  'PUT /courses/{id}/lessons/{key}/reflections/{blockId}': { body: hostile(2_000) },
  'PUT /attempts/{id}/answers/{position}': {
    variants: {
      essay: { response: { type: 'essay', text: hostile(900) } },
      shortText: { response: { type: 'shortText', text: hostile(200) } },
      numeric: { response: { type: 'numeric', text: shortest } },
      cloze: { response: { type: 'cloze', gaps: { '1': hostile(200), '2': '1' } } },
    },
  },
  'PUT /authoring/courses/{id}/marking/essays/{essayId}/mark': {
    levels: { k1: 't1', k2: 't2' },
    comment: hostile(900),
  },
  'POST /authoring/courses/{id}/regrades': {
    quiz: 'final',
    decision: { kind: 'rekey', key: { type: 'shortText', accepted: [hostile(300, 'KENARI kunci')] } },
    keepPasses: true,
    reason: hostile(600, 'KENARI alasan'),
  },
  'POST /authoring/courses/{id}/reviews': { note: hostile(900) },
  'POST /reviews/{id}/comments': { place: 'course', placeKey: null, anchor: null, body: hostile(900) },
  'PATCH /reviews/{id}/comments/{commentId}': { reply: hostile(900, 'KENARI balasan') },
  'POST /reviews/{id}/decision': { decision: 'changes', note: hostile(900, 'KENARI putusan') },
  'POST /courses/{id}/voice': { useful: 2, clear: 2, load: 2, comment: hostile(900) },
  'POST /authoring/courses/{id}/voice/answers': {
    said: hostile(500, 'KENARI kata'),
    changed: hostile(900, 'KENARI ubah'),
  },
  'POST /messages/{id}': words('balas'),
  'POST /authoring/courses/{id}/messages': words('peserta'),
  'POST /team/{id}/messages': words('atasan'),
  'POST /org-units/{id}/messages': words('pengumuman'),
  'PATCH /employees/{id}': { timeFactor: '1.5', timeReason: hostile(300) },
}
