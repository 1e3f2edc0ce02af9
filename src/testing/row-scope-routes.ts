import type { Role } from '@/domain/role.ts'
import { plainItem, textDoc } from './furnish-side.ts'

/** The id that a call puts into a field. */
export type Fill = (field: string) => string
export interface Scoped {
  /** Every field that names a row, and the kind of row (see `two-sides.ts`), in the order in which the backend looks for them. */
  ids: Record<string, string>
  /** A body that passes every schema, so that the row decides. */
  body?: (id: Fill, role: Role) => unknown
  /** The rest of the address. */
  query?: string
  /** What whoever it belongs to is told; without it, a success. */
  own?: string
  /** By field, what is said of a row that is absent or not yours: NOT_FOUND unless it stands here; `nothing`: a success without effect. */
  no?: Record<string, string>
}

const seen = { seen: [], lastBlock: null, seq: 9 }
const rules = { title: 'Cek akhir', draw: 0, timeLimitMinutes: null, passPercent: 70, maxAttempts: null }
const title = 'Judul curian'
const text = 'Bukan untuk saya.'
const reason = 'Dua pilihan sama-sama benar menurut aturan.'
const override = { withoutReview: reason }
const course = { 'params.id': 'ownCourse' }
const module = { ...course, 'params.key': 'module' }
const lesson = { ...course, 'params.key': 'lesson' }
const quiz = { ...course, 'params.key': 'quiz' }
const item = { ...quiz, 'params.itemKey': 'itemKey' }
const essay = { ...course, 'params.essayId': 'essay' }
const notEnrolled = { 'params.id': 'NOT_ENROLLED' }
const learnt = { 'params.id': 'enrolledCourse', 'params.key': 'learntLesson' }
const check = { 'params.id': 'enrolledCourse', 'params.key': 'learntQuiz' }
const visible = { 'params.id': 'visibleCourse' }
const picture = (id: Fill, field: string) => ({
  ...plainItem('Apa arti papan ini?'),
  figure: { src: `media:${id(field)}`, alt: 'Papan', caption: '' },
})
const notYourFile = { 'body.item': 'INVALID' }
const ofItem = { 'body.item': 'ownMedia' }

/** By route: where its ids stand. A route of the contract that takes an id is in here or in `row-scope-exempt.ts`; a test sees to it. */
export const scoped: Record<string, Scoped> = {
  'GET /courses/{id}': { ids: visible },
  'GET /courses/{id}/summary': { ids: visible },
  'POST /courses/{id}/enrolments': { ids: visible, own: 'ALREADY_ENROLLED' },
  'DELETE /courses/{id}/enrolments/mine': { ids: { 'params.id': 'enrolledCourse' }, no: notEnrolled },
  'GET /courses/{id}/newer-version': { ids: { 'params.id': 'enrolledCourse' }, no: notEnrolled },
  'POST /courses/{id}/enrolments/mine/version': {
    ids: { 'params.id': 'enrolledCourse' },
    body: () => ({ to: 2 }),
    no: notEnrolled,
  },
  'GET /courses/{id}/voice': { ids: visible },
  'POST /courses/{id}/voice': { ids: visible, body: () => ({ useful: 5, clear: 5, load: 5, comment: text }) },

  'GET /courses/{id}/lessons/{key}': { ids: learnt, no: notEnrolled },
  'PUT /courses/{id}/lessons/{key}/progress': { ids: learnt, no: notEnrolled, body: () => seen },
  'PUT /courses/{id}/lessons/{key}/note': { ids: learnt, no: notEnrolled, body: () => ({ body: text }) },
  'PUT /courses/{id}/lessons/{key}/reflections/{blockId}': {
    ids: { ...learnt, 'params.blockId': 'block' },
    body: () => ({ body: text }),
    no: notEnrolled,
  },
  'GET /courses/{id}/quizzes/{key}': { ids: check, no: notEnrolled },
  'POST /courses/{id}/quizzes/{key}/attempts': { ids: check, no: notEnrolled },
  'GET /attempts/{id}': { ids: { 'params.id': 'attempt' } },
  'PUT /attempts/{id}/answers/{position}': {
    ids: { 'params.id': 'attempt' },
    body: () => ({ response: null, flagged: false, seq: 9 }),
  },
  'POST /attempts/{id}/submission': { ids: { 'params.id': 'attempt' } },
  'GET /attempts/{id}/result': { ids: { 'params.id': 'attempt' } },
  'GET /certificates/{id}': { ids: { 'params.id': 'certificate' } },

  'GET /team/{id}': { ids: { 'params.id': 'member' } },
  'POST /team/{id}/messages': { ids: { 'params.id': 'member' }, body: () => ({ text }) },
  'GET /messages/{id}': { ids: { 'params.id': 'conversation' } },
  'POST /messages/{id}': { ids: { 'params.id': 'conversation' }, body: () => ({ text }) },
  'POST /messages/{id}/read': { ids: { 'params.id': 'conversation' } },

  'GET /authoring/courses/{id}': { ids: course },
  'PATCH /authoring/courses/{id}': {
    ids: { ...course, 'body.prerequisiteIds[]': 'otherCourse' },
    body: (id) => ({ title, prerequisiteIds: [id('body.prerequisiteIds[]')] }),
    no: { 'body.prerequisiteIds[]': 'INVALID' },
  },
  'POST /authoring/courses/{id}/draft': { ids: course },
  'POST /authoring/courses/{id}/copies': { ids: course, body: () => ({ title }) },
  'POST /authoring/courses/{id}/publication': { ids: course, body: () => override, own: 'NOT_READY_TO_PUBLISH' },
  'POST /authoring/courses/{id}/withdrawal': { ids: course },
  'PATCH /authoring/courses/{id}/outline': {
    ids: { ...course, body: 'lesson' },
    body: (id) => ({ lessons: [{ key: id('body'), minutes: 20 }] }),
    no: { body: 'INVALID' },
  },
  'GET /authoring/courses/{id}/comparison': { ids: { 'params.id': 'comparedCourse' } },
  'GET /authoring/courses/{id}/participants': { ids: course },
  'POST /authoring/courses/{id}/modules': { ids: course, body: () => ({ title }) },
  'PATCH /authoring/courses/{id}/modules/{key}': { ids: module, body: () => ({ title }) },
  'DELETE /authoring/courses/{id}/modules/{key}': { ids: { ...course, 'params.key': 'emptyModule' } },
  'POST /authoring/courses/{id}/modules/{key}/copies': { ids: module, body: () => ({ title }) },
  'POST /authoring/courses/{id}/lessons': {
    ids: { ...course, 'body.moduleKey': 'module' },
    body: (id) => ({ title, moduleKey: id('body.moduleKey') }),
  },
  'GET /authoring/courses/{id}/lessons/{key}': { ids: lesson },
  'PUT /authoring/courses/{id}/lessons/{key}': {
    ids: { ...lesson, 'body.blocks': 'ownMedia' },
    body: (id) => ({
      title,
      minutes: 10,
      blocks: [
        { id: 'b1', kind: 'text', doc: textDoc },
        { id: 'b2', kind: 'figure', src: `media:${id('body.blocks')}`, alt: 'Papan', caption: '' },
      ],
    }),
    no: { 'body.blocks': 'INVALID' },
  },
  'DELETE /authoring/courses/{id}/lessons/{key}': { ids: lesson },
  'POST /authoring/courses/{id}/lessons/{key}/move': { ids: lesson, body: () => ({ direction: 'down' }) },
  'POST /authoring/courses/{id}/lessons/{key}/copies': { ids: lesson, body: () => ({ title }) },
  'POST /authoring/courses/{id}/lessons/{key}/transfer': {
    ids: { ...lesson, 'body.courseId': 'unseenCourse' },
    body: (id) => ({ courseId: id('body.courseId') }),
  },
  'PUT /authoring/courses/{id}/lessons/{key}/held': { ids: lesson, body: () => ({ held: true }) },
  'GET /authoring/courses/{id}/quizzes/{key}': { ids: quiz },
  'PUT /authoring/courses/{id}/quizzes/{key}': { ids: quiz, body: () => ({ ...rules, review: 'score-only' }) },
  'PUT /authoring/courses/{id}/quizzes/{key}/blueprint': { ids: quiz, body: () => ({ blueprint: null }) },
  'POST /authoring/courses/{id}/quizzes/{key}/items': {
    ids: { ...quiz, ...ofItem },
    body: (id) => ({ item: picture(id, 'body.item') }),
    no: notYourFile,
  },
  'PUT /authoring/courses/{id}/quizzes/{key}/items/{itemKey}': {
    ids: { ...item, ...ofItem },
    body: (id) => ({ item: picture(id, 'body.item') }),
    no: notYourFile,
  },
  'DELETE /authoring/courses/{id}/quizzes/{key}/items/{itemKey}': { ids: item },
  'POST /authoring/courses/{id}/quizzes/{key}/bank-items': {
    ids: { ...quiz, 'body.ids[]': 'bankItem' },
    body: (id) => ({ ids: [id('body.ids[]')] }),
    no: { 'body.ids[]': 'nothing' },
  },

  'GET /bank-items/{id}': { ids: { 'params.id': 'bankItem' } },
  'PUT /bank-items/{id}': {
    ids: { 'params.id': 'bankItem', ...ofItem },
    body: (id) => ({ item: picture(id, 'body.item') }),
    no: notYourFile,
  },
  'DELETE /bank-items/{id}': { ids: { 'params.id': 'bankItem' } },
  'GET /bank-items/{id}/versions': { ids: { 'params.id': 'bankItem' } },
  'POST /bank-items': { ids: ofItem, body: (id) => ({ item: picture(id, 'body.item') }), no: notYourFile },
  'POST /bank-archivals': {
    ids: { 'body.items[].id': 'bankItem' },
    body: (id) => ({ items: [{ id: id('body.items[].id'), version: 1 }], archived: true }),
    no: { 'body.items[].id': 'nothing' },
  },
  'POST /bank-tags': {
    ids: { 'body.changes[].items[].id': 'bankItem' },
    body: (id) => ({
      changes: [{ items: [{ id: id('body.changes[].items[].id'), version: 1 }], set: { indicator: title } }],
    }),
    no: { 'body.changes[].items[].id': 'nothing' },
  },
  'DELETE /item-imports/{id}': { ids: { 'params.id': 'job' }, no: { 'params.id': 'nothing' } },
  'GET /media/{id}': { ids: { 'params.id': 'media' } },

  'GET /authoring/courses/{id}/reviews': { ids: course },
  'POST /authoring/courses/{id}/reviews': {
    ids: { 'params.id': 'unseenCourse', 'body.reviewerId': 'reviewer' },
    body: (id) => ({ reviewerId: id('body.reviewerId') }),
    no: { 'body.reviewerId': 'INVALID' },
  },
  'GET /reviews/{id}': { ids: { 'params.id': 'review' } },
  'DELETE /reviews/{id}': { ids: { 'params.id': 'askedReview' } },
  'POST /reviews/{id}/comments': {
    ids: { 'params.id': 'givenReview', 'body.placeKey': 'reviewedLesson' },
    body: (id) => ({ place: 'lesson', placeKey: id('body.placeKey'), anchor: null, body: text }),
    no: { 'body.placeKey': 'INVALID' },
  },
  'PATCH /reviews/{id}/comments/{commentId}': {
    ids: { 'params.id': 'review', 'params.commentId': 'comment' },
    body: (_, role) => (role === 'admin' ? { resolved: true } : { reply: text }),
  },
  'POST /reviews/{id}/decision': {
    ids: { 'params.id': 'givenReview' },
    body: () => ({ decision: 'changes', note: text, mark: 'x' }),
  },

  'GET /authoring/courses/{id}/item-analysis': { ids: { 'params.id': 'course', 'query.quiz': 'quiz' } },
  'POST /authoring/courses/{id}/regrades': {
    ids: { 'params.id': 'course', 'body.quiz': 'quiz', 'body.itemId': 'gradedItem' },
    body: (id) => ({
      quiz: id('body.quiz'),
      itemId: id('body.itemId'),
      itemNumber: 1,
      decision: { kind: 'drop' },
      keepPasses: true,
      reason,
    }),
  },
  'POST /authoring/courses/{id}/regrades/{regradeId}/undo': {
    ids: { 'params.id': 'course', 'params.regradeId': 'regrade' },
  },
  'GET /authoring/courses/{id}/marking': { ids: course },
  'PUT /authoring/courses/{id}/marking/plans/{key}': {
    ids: { ...quiz, 'body.secondMarkerId': 'marker' },
    body: (id) => ({ secondMarkerId: id('body.secondMarkerId'), secondPercent: 50, thresholdPercent: 20 }),
    no: { 'body.secondMarkerId': 'INVALID' },
  },
  'GET /authoring/courses/{id}/marking/essays/{essayId}': { ids: essay },
  'PUT /authoring/courses/{id}/marking/essays/{essayId}/mark': {
    ids: essay,
    body: () => ({ levels: { isi: 't2', bahasa: 't2' }, comment: text }),
  },
  'DELETE /authoring/courses/{id}/marking/essays/{essayId}/mark': { ids: essay },

  'GET /authoring/courses/{id}/voice': { ids: { 'params.id': 'course' } },
  'PUT /authoring/courses/{id}/voice/{commentId}/theme': {
    ids: { ...course, 'params.commentId': 'voice' },
    body: () => ({ theme: 'load' }),
  },
  'POST /authoring/courses/{id}/voice/answers': {
    ids: { ...course, 'body.commentIds[]': 'voice' },
    body: (id) => ({ theme: 'examples', commentIds: [id('body.commentIds[]')], said: text, changed: text }),
  },
  'GET /authoring/courses/{id}/engagement': { ids: course },
  'GET /authoring/courses/{id}/engagement/people': {
    ids: { ...course, 'query.key': 'seenLesson', 'query.part': 'seenBlock' },
    query: 'which=reached',
    no: { 'query.key': 'nothing', 'query.part': 'nothing' },
  },
  'POST /authoring/courses/{id}/messages': {
    ids: { ...course, 'body.enrolmentId': 'enrolment' },
    body: (id) => ({ enrolmentId: id('body.enrolmentId'), text }),
  },
  'POST /enrolment-previews': {
    ids: { 'body.courseId': 'visibleCourse' },
    body: (id) => ({ courseId: id('body.courseId'), unitIds: ['sini'] }),
  },
  'POST /assigned-enrolments': {
    ids: { 'body.courseId': 'visibleCourse' },
    body: (id) => ({ courseId: id('body.courseId'), unitIds: ['sini'], dueAt: null }),
  },
}
