import { beforeAll, describe, expect, it } from 'vitest'
import { apiContract } from '@/contract/api.ts'
import type { Endpoint } from '@/contract/endpoint.ts'
import { openEssayCourse } from '@/testing/essay-course.ts'
import type { Person } from '@/testing/small-office.ts'

/**
 * Every edit names the version that it was made over. Made from the contract: a new write is in here without a line, and
 * fails until it is versioned or stands in a list below with its reason.
 */
const endpoints = Object.entries(apiContract) as [string, Endpoint][]
const edited = /^\w+ \/(authoring|bank-items|bank-archivals|bank-tags|employees|courses\/\{id\}\/lessons|reviews)/

/** Writes that change what stands there and need no version, with the reason. */
const without: Record<string, string> = {
  'PUT /courses/{id}/lessons/{key}/progress': 'only adds, and its number puts it in order',
  'DELETE /reviews/{id}': 'ends a review that waits; one that was decided meanwhile is REVIEW_CLOSED',
}
/** POSTs that change what stands there. Every other one adds something, or is judged by its own state. */
const editingPosts = [
  'POST /authoring/courses/{id}/lessons/{key}/move',
  'POST /authoring/courses/{id}/lessons/{key}/transfer',
  'POST /authoring/courses/{id}/publication',
  'POST /authoring/courses/{id}/withdrawal',
  'POST /reviews/{id}/decision',
]
/** Versioned, but their rows take a whole story to make (an attempt, a review); each is tested beside its handler. */
const elsewhere = [
  'DELETE /authoring/courses/{id}/marking/essays/{essayId}/mark',
  'PATCH /employees/{id}',
  'PATCH /reviews/{id}/comments/{commentId}',
  'POST /authoring/courses/{id}/regrades',
  'POST /authoring/courses/{id}/regrades/{regradeId}/undo',
  'POST /reviews/{id}/decision',
  'PUT /authoring/courses/{id}/marking/essays/{essayId}/mark',
  'PUT /authoring/courses/{id}/marking/plans/{key}',
  'PUT /authoring/courses/{id}/voice/{commentId}/theme',
  'PUT /courses/{id}/lessons/{key}/reflections/{blockId}',
]
const versioned = endpoints.filter(([route, { versioned }]) => versioned && !route.startsWith('GET '))

let office: Awaited<ReturnType<typeof openEssayCourse>>
let stale: Record<string, { who?: Person; path: string; body?: unknown }>
beforeAll(async () => {
  office = await openEssayCourse()
  const { id, course, lesson, call } = office
  await call('ratri', `POST /courses/${id}/enrolments`)
  await call('sari', `POST ${course}/draft`)
  const other = (await call('sari', 'POST /authoring/courses', { title: 'Kursus lain' })).data.id
  const quiz = (await call('sari', `GET ${course}/quizzes/final`)).data as { items: { key: string; item: unknown }[] }
  const [first] = quiz.items
  const item = {
    type: 'judgement',
    stem: 'Apa yang lebih dulu?',
    explanation: 'Mendengarkan.',
    indicator: 'Menyapa warga',
    options: [
      { id: 'a', text: 'Dengarkan', credit: 100 },
      { id: 'b', text: 'Tunda', credit: 0 },
    ],
  }
  const bank = (await call('sari', 'POST /bank-items', { item: first?.item ?? item })).data.id
  const part = `${course}/lessons/${lesson}`
  const rules = { draw: 0, timeLimitMinutes: null, passPercent: 70, maxAttempts: null, review: 'score-only' }
  stale = {
    'PATCH /authoring/courses/{id}': { path: course, body: { summary: 'Lain.' } },
    'PATCH /authoring/courses/{id}/outline': { path: `${course}/outline`, body: {} },
    'PATCH /authoring/courses/{id}/modules/{key}': { path: `${course}/modules/m1`, body: { title: 'Modul lain' } },
    'DELETE /authoring/courses/{id}/modules/{key}': { path: `${course}/modules/m1` },
    'PUT /authoring/courses/{id}/lessons/{key}': { path: part, body: { title: 'Lain', minutes: 5, blocks: [] } },
    'DELETE /authoring/courses/{id}/lessons/{key}': { path: part },
    'POST /authoring/courses/{id}/lessons/{key}/move': { path: `${part}/move`, body: { direction: 'up' } },
    'POST /authoring/courses/{id}/lessons/{key}/transfer': { path: `${part}/transfer`, body: { courseId: other } },
    'PUT /authoring/courses/{id}/lessons/{key}/held': { path: `${part}/held`, body: { held: true } },
    'POST /authoring/courses/{id}/publication': {
      path: `${course}/publication`,
      body: { withoutReview: 'Alasan panjang.' },
    },
    'POST /authoring/courses/{id}/withdrawal': { path: `${course}/withdrawal` },
    'PUT /authoring/courses/{id}/quizzes/{key}': { path: `${course}/quizzes/final`, body: { title: 'Lain', ...rules } },
    'PUT /authoring/courses/{id}/quizzes/{key}/blueprint': {
      path: `${course}/quizzes/final/blueprint`,
      body: { blueprint: null },
    },
    'PUT /authoring/courses/{id}/quizzes/{key}/items/{itemKey}': {
      path: `${course}/quizzes/final/items/${first?.key}`,
      body: { item: first?.item },
    },
    'DELETE /authoring/courses/{id}/quizzes/{key}/items/{itemKey}': {
      path: `${course}/quizzes/final/items/${first?.key}`,
    },
    'PUT /bank-items/{id}': { path: `/bank-items/${bank}`, body: { item: first?.item } },
    'DELETE /bank-items/{id}': { path: `/bank-items/${bank}` },
    'PUT /courses/{id}/lessons/{key}/note': {
      who: 'ratri',
      path: `/courses/${id}/lessons/${lesson}/note`,
      body: { body: 'Lain.' },
    },
  }
})

/** Every row of every table. */
function everything() {
  const tables = office.connection.all(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  )
  return tables.map(({ name }) => [name, JSON.stringify(office.connection.all(`select * from "${name}"`))])
}

describe('versions of edits', () => {
  it('every edit of courses, banks, people and notes carries one, or has its reason', () => {
    const edits = endpoints.filter(
      ([route]) => edited.test(route) && (/^(PUT|PATCH|DELETE) /.test(route) || editingPosts.includes(route)),
    )
    expect(edits.length).toBeGreaterThan(20)
    const unversioned = edits.filter(([, { versioned }]) => !versioned).map(([route]) => route)
    expect(unversioned.toSorted()).toEqual(Object.keys(without).toSorted())
    // Many at once name the version of each row.
    for (const route of ['POST /bank-archivals', 'POST /bank-tags'] as const)
      expect(apiContract[route].errors, route).toContain('CONTENT_CHANGED')
  })

  it('without If-Match every versioned write is 428, and changes nothing', async () => {
    const before = everything()
    expect(versioned.length).toBeGreaterThan(20)
    for (const [route, { roles }] of versioned) {
      const [role] = roles === 'public' ? [] : roles
      const who = role === 'trainer' ? 'sari' : role === 'admin' ? 'yudha' : 'ratri'
      const { status } = await office.call(
        who,
        stale[route] ? `${route.split(' ')[0]} ${stale[route].path}` : route.replace(/\{\w+\}/g, '1'),
        {},
      )
      expect(status, route).toBe(428)
    }
    expect(everything()).toEqual(before)
  })

  it('with another version than the one that stands there it is 412, and changes nothing', async () => {
    const before = everything()
    for (const [route, { who = 'sari', path, body }] of Object.entries(stale)) {
      const { status, data } = await office.call(who, `${route.split(' ')[0]} ${path}`, body, 99)
      expect([status, data.code], route).toEqual([412, 'VERSION_CONFLICT'])
    }
    expect(everything()).toEqual(before)
    const shown = versioned.map(([route]) => route).filter((route) => edited.test(route) && !stale[route])
    expect(shown.toSorted()).toEqual(elsewhere.toSorted())
  })

  it('the conflict says who changed the draft last, through whichever of its parts', async () => {
    const { call, course } = office
    const { version } = (await call('sari', `GET ${course}`)).data
    await call('sari', `POST ${course}/modules`, { title: 'Modul baru' })
    const { data } = await call('sari', `PATCH ${course}/outline`, {}, version as number)
    expect(data).toMatchObject({ code: 'VERSION_CONFLICT', facts: { by: 'sari', expected: version } })
  })
})
