import { test as base, chromium, expect, type Page } from '@playwright/test'
import { profileOfTheRun, withProfile } from './city-of-the-run.ts'

export type DemoRole = 'pegawai' | 'widyaiswara' | 'atasan' | 'admin'

const inEnglish = { pegawai: 'employee', widyaiswara: 'trainer', atasan: 'supervisor', admin: 'admin' }

/** The sign-in is over: nobody but a learner stays at `/`, and who moves before it has led on is led back by it. */
async function arrive(page: Page, role: DemoRole) {
  await expect(page.getByRole('banner')).toBeVisible({ timeout: 30_000 })
  // The first visit fills the city, which a busy machine may take its time for.
  await expect(page).not.toHaveURL(role === 'pegawai' ? /\/masuk/ : /\/$|\/masuk/, { timeout: 45_000 })
}

/** Presses the demo person's button on the sign-in page, in the language it stands in, and waits until the shell stands. */
export async function signInAs(page: Page, role: DemoRole, address = '/masuk') {
  await page.goto(address)
  await page.getByRole('button', { name: new RegExp(`^(Masuk sebagai ${role}|Sign in as ${inEnglish[role]})`) }).click()
  await arrive(page, role)
}

/** The session has ended while the page is open: signs the same demo person in over it. */
export const signInInPlace = (page: Page, role: DemoRole) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: `Masuk sebagai ${role}` })
    .click()

export async function chooseInAccountMenu(
  page: Page,
  name: string,
  role: 'menuitem' | 'menuitemradio' = 'menuitemradio',
) {
  await page.getByRole('button', { name: /menu akun|account menu/ }).click()
  await page.getByRole(role, { name, exact: true }).click()
}

/** On the page of a course in the studio: what stands behind "Lainnya". The page itself may take a first look's time. */
export async function chooseInCourseMenu(page: Page, name: string) {
  await page.getByRole('button', { name: 'Lainnya', exact: true }).click({ timeout: 45_000 })
  await page.getByRole('menuitem', { name, exact: true }).click()
}

/** Signs out and in again as another demo person. */
export async function become(page: Page, role: DemoRole) {
  await chooseInAccountMenu(page, 'Keluar', 'menuitem')
  await page.getByRole('button', { name: `Masuk sebagai ${role}` }).click()
  await arrive(page, role)
}

/** Begins to move inside the app, and waits for nothing. Returns the title that the tab had before. */
export const beginMove = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
    // Going back is left to the browser, which knows where the page stood. This is no going back.
    scrollTo(0, 0)
    return document.title
  }, address)

/** Moves inside the app, as a link would: starting the app anew at every stop is most of the time of a long walk. */
export async function moveTo(page: Page, address: string) {
  const title = await beginMove(page, address)
  // Two stops of one page keep their title.
  await page.waitForFunction((before) => document.title !== before, title, { timeout: 2_000 }).catch(() => undefined)
}

/** A request as a page could craft it by hand, with the session of this page. */
export const craftedFetch = (page: Page, path: string, init: RequestInit = {}) =>
  page.evaluate(
    async ([address, options]: [string, RequestInit]) => {
      const token = JSON.parse(localStorage.getItem('widya-session') ?? '{}').state?.token
      const response = await fetch(`/api/v1${address}`, {
        ...options,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...options.headers },
      })
      return { status: response.status, body: await response.text() }
    },
    [path, init] as [string, RequestInit],
  )

/** Another session of the same person, as another tab would open it: everything that was heard of the backend is forgotten. */
export async function renewSession(page: Page, role: DemoRole) {
  const roles = { pegawai: 'learner', widyaiswara: 'trainer', atasan: 'supervisor', admin: 'admin' }
  const asked = { method: 'POST', body: JSON.stringify({ role: roles[role] }) }
  const { body } = await craftedFetch(page, '/demo-sessions', asked)
  await page.evaluate((token) => {
    const stored = JSON.parse(localStorage.getItem('widya-session') ?? '{}')
    const newValue = JSON.stringify({ ...stored, state: { ...stored.state, token } })
    localStorage.setItem('widya-session', newValue)
    dispatchEvent(new StorageEvent('storage', { key: 'widya-session', newValue }))
  }, JSON.parse(body).token)
}

/** Courses whose lessons arrive in the background after a first visit. */
const authored = [
  'kesehatan-masyarakat-lapangan',
  'integritas-berakhlak',
  'manajemen-proyek-asn',
  'pelayanan-publik-prima',
]

/** What a first visit leaves on a device once all of it has arrived. Filling it is a fifth of what a journey costs. */
async function visitOnce(profile: string) {
  const context = await chromium.launchPersistentContext(profile)
  const page = context.pages()[0] ?? (await context.newPage())
  await signInAs(page, 'pegawai')
  for (const course of authored) await craftedFetch(page, `/courses/${course}/lessons/1-1`)
  await craftedFetch(page, '/sessions', { method: 'DELETE' })
  await page.evaluate(() => localStorage.clear())
  await context.close()
}

interface Fixtures {
  /** Whether the journey begins with nothing on the device, as on a first visit. Else the demo city lies there already. */
  firstVisit: boolean
  /** Fails a journey whose page threw, rejected without a catch, or broke the content security policy. */
  quietPage: undefined
}

export const test = base.extend<Fixtures>({
  firstVisit: [false, { option: true }],
  // A browser and a profile of its own on the disk, as people have it: a private window keeps its files in the memory of
  // another process, and every read and write of the database goes there and back.
  context: async ({ firstVisit }, use) => {
    const city = firstVisit ? undefined : await profileOfTheRun(visitOnce)
    await withProfile(city, async (profile) => {
      const context = await chromium.launchPersistentContext(profile)
      await use(context)
      await context.close()
    })
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()))
  },
  quietPage: [
    async ({ page }, use) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(`${error.name}: ${error.message}`))
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedScript|Trusted Type/i.test(message.text())) faults.push(message.text())
      })
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }
