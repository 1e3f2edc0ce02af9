import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MutationObserver, QueryObserver } from '@tanstack/react-query'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { demoCity } from '@/testing/demo-city.ts'
import { putDevice } from '@/testing/page-device.ts'

/**
 * The supervisor's page over the real backend, while an admin moves somebody out of the team in another tab: of whom the
 * supervisor may no longer see, nothing is held afterwards.
 */
let city: Awaited<ReturnType<typeof demoCity>>
let page: Awaited<ReturnType<typeof openPage>>
/** Resolves when the answers that are on their way may arrive. */
let arrival: Promise<void> = Promise.resolve()

async function openPage() {
  vi.resetModules()
  const { useBackendState } = await import('./backend-state.ts')
  const { useSession } = await import('./session.ts')
  const { api } = await import('./api.ts')
  const { queryClient, readAgain } = await import('./query-client.ts')
  useBackendState.setState({ phase: 'ready' }, true)
  useSession.getState().open({ token: city.tokenOf('supervisor'), employeeId: 'p-atasan', role: 'supervisor' })
  const team = { queryKey: ['team'], queryFn: () => api.request('GET /team', { query: {} }) }
  const person = (id: string) => ({
    queryKey: ['team', id],
    queryFn: () => api.request('GET /team/{id}', { params: { id } }),
  })
  const held = () =>
    JSON.stringify(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey, state }) => [queryKey, state]),
    )
  const { showToast, useToasts } = await import('@/ui/toasts.ts')
  /** A write whose page says what became of it. */
  const write = (courseId: string) =>
    new MutationObserver(queryClient, {
      mutationFn: () => api.request('POST /courses/{id}/enrolments', { params: { id: courseId } }),
      onSuccess: () => void showToast({ text: 'berhasil' }),
      onError: () => void showToast({ text: 'gagal' }),
    })
  return { queryClient, readAgain, team, person, held, useSession, api, write, useToasts }
}

beforeAll(async () => {
  putDevice()
  city = await demoCity()
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const answer = await city.backend(new Request(`http://widya.test${url}`, { ...init, signal: null }))
    await arrival
    return answer
  })
}, 120_000)
beforeEach(async () => {
  page = await openPage()
})

/** Moves someone of the team to another unit, as an admin does in another tab. */
async function moveSomebody() {
  const { rows } = await page.queryClient.fetchQuery({ ...page.team, staleTime: 0 })
  const [one] = rows
  if (!one) throw new Error('the team is empty')
  const move = async () => {
    const account = await (await city.call('admin', 'GET', `/employees/${one.id}/account`)).json()
    const change = { body: { unitId: 'dukcapil' }, headers: { 'if-match': `"${account.version}"` } }
    expect((await city.call('admin', 'PATCH', `/employees/${one.id}`, change)).status).toBe(200)
  }
  return { one, move }
}

it('what no page shows is forgotten when another tab has written', async () => {
  const { one, move } = await moveSomebody()
  await page.queryClient.fetchQuery(page.person(one.id))
  await move()
  expect(page.held(), 'the control: it was held').toContain(one.name)
  await page.readAgain()
  expect(page.held()).not.toContain(one.name)
})

it('what a page shows is read again, and taken away when it may not be seen', async () => {
  const { one, move } = await moveSomebody()
  const shown = new QueryObserver(page.queryClient, page.team)
  const detail = new QueryObserver(page.queryClient, page.person(one.id))
  const stops = [shown.subscribe(() => undefined), detail.subscribe(() => undefined)]
  await vi.waitFor(() => expect(detail.getCurrentResult().data).toBeDefined())
  await move()
  await page.readAgain()
  await vi.waitFor(() => expect(page.held()).not.toContain(one.name))
  expect(shown.getCurrentResult().data?.rows.length).toBeGreaterThan(0)
  expect(detail.getCurrentResult().data).toBeUndefined()
  for (const stop of stops) stop()
})

it.each(['nobody looks at', 'a page waits for'])(
  'an answer that was given before the write and %s is no truth',
  async (who) => {
    const { one, move } = await moveSomebody()
    page.queryClient.clear()
    let arrive = () => {}
    arrival = new Promise((resolve) => {
      arrive = resolve
    })
    const observer = new QueryObserver(page.queryClient, page.team)
    const stop = who === 'a page waits for' ? observer.subscribe(() => undefined) : () => undefined
    const heard = page.queryClient.fetchQuery(page.team)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    await move()
    const again = page.readAgain()
    arrive()
    arrival = Promise.resolve()
    expect(JSON.stringify(await heard), 'the control: it is from before').toContain(one.name)
    await again
    await vi.waitFor(() => expect(page.held()).not.toContain(one.name))
    stop()
  },
)

it('a closed account leaves nothing in memory', async () => {
  const { one } = await moveSomebody()
  const [who] = city.connection.all(
    "select employee_id as id from session join employee on employee.id = employee_id where role = 'supervisor'",
  )
  expect(page.held(), 'the control: it was held').toContain(one.name)
  const account = await (await city.call('admin', 'GET', `/employees/${who?.id}/account`)).json()
  const change = { body: { status: 'suspended' }, headers: { 'if-match': `"${account.version}"` } }
  expect((await city.call('admin', 'PATCH', `/employees/${who?.id}`, change)).status).toBe(200)
  await expect(page.queryClient.fetchQuery({ ...page.team, staleTime: 0 })).rejects.toThrow()
  expect(page.useSession.getState()).toMatchObject({ token: undefined, ended: 'ACCOUNT_INACTIVE' })
  expect(page.held()).not.toContain(one.name)
})

it.each(['the same person', 'somebody else'])('what becomes of a write is told to %s or to nobody', async (who) => {
  page.useSession.setState({ token: city.tokenOf('learner'), employeeId: 'p-pegawai' })
  let arrive = () => {}
  arrival = new Promise((resolve) => {
    arrive = resolve
  })
  const answered = vi.fn()
  void page.write('no-such-course').mutate().then(answered, answered)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  if (who === 'somebody else')
    page.useSession.getState().open({ token: city.tokenOf('trainer'), employeeId: 'p-lain', role: 'trainer' })
  arrive()
  arrival = Promise.resolve()
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  const said = page.useToasts.getState().list.map(({ text }) => text)
  expect(said).toEqual(who === 'somebody else' ? [] : ['gagal'])
  expect(answered).toHaveBeenCalledTimes(who === 'somebody else' ? 0 : 1)
})

/** A learner's page that shows a course and the home page's list, and counts what it asks for. */
async function showCourse() {
  const id = city.connection.all(
    `select c.id from course c where c.status = 'published' and c.authored = 1 and not exists
     (select 1 from enrolment e join session s on s.employee_id = e.employee_id
      where e.course_id = c.id and s.role = 'learner')
     and not exists (select 1 from prerequisite p where p.course_id = c.id) limit 1`,
  )[0]?.id
  const { api, queryClient } = page
  page.useSession.setState({ token: city.tokenOf('learner'), employeeId: 'p-pegawai' })
  const asked = { course: 0, home: 0 }
  const course = new QueryObserver(queryClient, {
    queryKey: ['course', id],
    queryFn: () => {
      asked.course += 1
      return api.request('GET /courses/{id}', { params: { id: String(id) } })
    },
  })
  const home = new QueryObserver(queryClient, {
    queryKey: ['home'],
    queryFn: () => {
      asked.home += 1
      return api.request('GET /home')
    },
  })
  for (const one of [course, home]) one.subscribe(() => undefined)
  await vi.waitFor(() => expect([course, home].every((one) => one.getCurrentResult().isSuccess)).toBe(true))
  return { id: String(id), asked, course, queryClient, api }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 20_000))

it('what is refused because things have changed is read again: each query on the page once, and once more at the most, however many were refused', async () => {
  const { id, asked, course, queryClient } = await showCourse()
  expect(course.getCurrentResult().data?.enrolment).toBeNull()
  expect((await city.call('learner', 'POST', `/courses/${id}/enrolments`)).status).toBe(201)
  const refused = Array.from({ length: 20 }, () =>
    page
      .write(id)
      .mutate()
      .catch((error) => error.code),
  )
  expect(new Set(await Promise.all(refused))).toEqual(new Set(['ALREADY_ENROLLED']))
  await vi.waitFor(() => expect(course.getCurrentResult().data?.enrolment).not.toBeNull())
  await settled()
  // The waits of this device are fifty times shorter, so not all twenty fall into the first.
  expect(asked.home).toBe(asked.course)
  expect(asked.course).toBeLessThanOrEqual(3)
  expect(queryClient.isFetching()).toBe(0)
})

it('who reads the other side after a refusal has it, though the page is read again beside it', async () => {
  const { course, queryClient } = await showCourse()
  await page
    .write('no-such-course')
    .mutate()
    .catch(() => undefined)
  const theirs = queryClient.fetchQuery({ ...course.options, queryKey: course.options.queryKey, staleTime: 0 })
  expect((await theirs).id).toBe(course.getCurrentResult().data?.id)
  await settled()
  expect(course.getCurrentResult().isSuccess).toBe(true)
})

it.each([
  ['a mistyped password', 'PUT /password', { current: 'salah', next: 'kata sandi yang panjang' }],
  ['bad input', 'PUT /password', { current: '', next: '' }],
])('%s says nothing of the page', async (_, route, body) => {
  const { asked, queryClient, api } = await showCourse()
  const write = new MutationObserver(queryClient, {
    mutationFn: () => api.request(route as 'PUT /password', { body } as never),
  })
  await expect(write.mutate()).rejects.toThrow()
  await settled()
  expect(asked).toEqual({ course: 1, home: 1 })
})

it('no page is taken away because reading it again has failed', () => {
  const src = join(import.meta.dirname, '..')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
  const texts = files.map((file) => readFileSync(join(src, file), 'utf8'))
  expect(texts.filter((text) => /throwOnError: true/.test(text))).toEqual([])
  expect(texts.filter((text) => /throwOnError: ifNothingIsShown/.test(text)).length).toBeGreaterThan(10)
})
