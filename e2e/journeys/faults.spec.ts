import type { Page } from '@playwright/test'
import { matchPath } from 'react-router'
import { paths } from '../../src/paths.ts'
import { changeFaults, endFaults, type Fault, faultsAtStart, faultsFired, injectFaults } from '../faults.ts'
import { beginMove, type DemoRole, expect, renewSession, signInAs, test } from '../fixtures.ts'
import { pageAddresses, pagesOf } from '../page-addresses.ts'

/**
 * Every page under every fault: never blank, never without a heading, never loading for ever, never silent about what is
 * missing, and whole again by its own buttons once the fault is over.
 */
const faults: Fault[] = ['500', '503', 'hang', 'slow', 'drop-before', 'drop-after', 'dup']
const passing: Fault[] = ['slow', 'dup']
/** Only addresses that end so; to look at one alone. */
const only = process.env.FAULTS_PAGE ?? ''
/** While faults fire, and afterwards, when the backend is at work within the page's own limits of time. */
const speed = { faulty: 20, well: 4 }
/** The frame asks for these by itself; who is signed in has a test of its own, and an unread count may be missing. */
const but = ['/session', '/messages/unread']
const nowhere = { address: '/tidak-ada', heading: 'Halaman ini tidak ada' }

interface Look {
  heading: string
  words: number
  problems: number
  retry: number
}
/** The page as it stands; undefined while something of it is still to come. */
const lookNow = (page: Page): Promise<Look | undefined> =>
  page.evaluate((before) => {
    const main = document.querySelector('main')
    const heading = main?.querySelector('h1')?.textContent
    const notice = document.querySelector('[role=status].fixed')?.textContent ?? ''
    const moving =
      document.querySelector('[aria-busy=true], .animate-spin') || /Memuat…|Kami masih mencoba/.test(notice)
    // React hides what waits again instead of taking it away.
    if (!main?.checkVisibility() || !heading || heading === before || moving) return undefined
    const shown = (selector: string) => [...main.querySelectorAll(selector)].filter((one) => one.checkVisibility())
    return {
      heading,
      words: (main.textContent ?? '').split(/\s+/).length,
      problems: shown('[role=alert]').filter(({ textContent }) => textContent).length,
      retry: shown('button').filter(({ textContent }) => textContent === 'Coba lagi').length,
    }
  }, nowhere.heading)

/** The page once nothing moves any more: the same twice in a row. */
async function settled(page: Page): Promise<Look> {
  let last: Look | undefined
  const until = Date.now() + 15_000
  while (Date.now() < until) {
    const look = await lookNow(page)
    if (look && JSON.stringify(look) === JSON.stringify(last)) return look
    last = look
    await page.waitForTimeout(60)
  }
  throw new Error('still loading after 15 s')
}

/** Looked for at every frame: this comes before every cell, and asking from outside at intervals takes longer than it. */
const standsNowhere = (page: Page) =>
  page.waitForFunction((heading) => document.querySelector('main h1')?.textContent === heading, nowhere.heading, {
    timeout: 15_000,
  })
async function forget(page: Page, role: DemoRole) {
  await beginMove(page, nowhere.address)
  await standsNowhere(page)
  await renewSession(page, role)
  await standsNowhere(page)
}

/** Presses what the page offers until it is as it was before. */
async function recover(page: Page, healthy: Look): Promise<Look> {
  let look = await settled(page)
  for (let press = 0; press < 8 && look.retry > 0; press++) {
    await page.locator('main').getByRole('button', { name: 'Coba lagi', exact: true }).first().click()
    await page.waitForTimeout(100)
    look = await settled(page)
    if (look.heading === healthy.heading && look.retry === 0) break
  }
  return look
}

const cancelOf = (page: Page) => page.getByRole('button', { name: 'Batalkan', exact: true })
type WithWayOut = typeof window & { wayOutStood?: boolean }
/**
 * Remembers in the page that the way out has stood there. At this pace it stands for less than a second until the app gives up by
 * itself, in which a busy machine may draw no picture at all; what changes the document is met nevertheless.
 */
const rememberWayOut = (page: Page) =>
  page.addInitScript(() => {
    const look = () => {
      const shown = [...document.querySelectorAll('button')].some(
        (one) => one.textContent === 'Batalkan' && one.checkVisibility(),
      )
      if (shown) Object.assign(window, { wayOutStood: true })
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true })
  })
const forgetWayOut = (page: Page) => page.evaluate(() => void Object.assign(window, { wayOutStood: false }))
const words = (page: Page, wrong: string[]) =>
  page
    .waitForFunction(() => (window as WithWayOut).wayOutStood, undefined, { timeout: 10_000 })
    .catch((error) => void wrong.push(`no words and no cancel after 10 s (${String(error).split('\n')[0]})`))

/** What is wrong with a page under a fault, in words; empty when nothing is. */
async function tryCell(page: Page, address: string, fault: Fault, healthy: Look): Promise<string[]> {
  const wrong: string[] = []
  // A backend at work keeps its own pace: only waiting for nothing is sped up.
  const waits = passing.includes(fault) ? { delayMs: 500 } : { speed: speed.faulty }
  await changeFaults(page, { fault, methods: ['GET'], but, ...waits })
  const cancel = cancelOf(page)
  await forgetWayOut(page)
  await beginMove(page, address)
  if (fault === 'hang') {
    await words(page, wrong)
    // Every second page is waited for until the app gives up by itself.
    if (address.length % 2 === 0) await cancel.click({ timeout: 1_000 }).catch(() => undefined)
  }
  const look = await settled(page)
  if ((await faultsFired(page)) === 0) wrong.push('the fault never fired')
  if (look.words < 3) wrong.push('blank')
  if (passing.includes(fault)) {
    if (look.heading !== healthy.heading || look.problems > healthy.problems) wrong.push(`not whole: ${look.heading}`)
  } else if (look.retry === 0) wrong.push(`silent about what is missing: ${JSON.stringify(look)}`)
  await endFaults(page, speed.well)
  const after = await recover(page, healthy)
  if (after.heading !== healthy.heading || after.retry > 0 || after.problems > healthy.problems)
    wrong.push(`not whole again: ${JSON.stringify(after)} instead of ${JSON.stringify(healthy)}`)
  return wrong
}

async function walk(page: Page, role: DemoRole) {
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(String(error)))
  await signInAs(page, role)
  const addresses = await pageAddresses[role](page)
  expect(pagesOf[role].filter((pattern, at) => !matchPath(pattern, addresses[at]?.split('?')[0] ?? ''))).toEqual([])
  const wrong: string[] = []
  let cells = 0
  for (const address of addresses) {
    if (!address.endsWith(only)) continue
    await forget(page, role)
    await beginMove(page, address)
    const healthy = await settled(page)
    for (const fault of faults) {
      cells++
      const found = await forget(page, role)
        .then(() => tryCell(page, address, fault, healthy))
        .catch((error) => [String(error).split('\n')[0] ?? ''])
      await endFaults(page, speed.well)
      for (const one of [...found, ...thrown.splice(0)]) wrong.push(`${role} ${address} × ${fault}: ${one}`)
    }
  }
  console.log(`faults: ${cells - new Set(wrong.map((one) => one.split(': ')[0])).size} of ${cells} cells as ${role}`)
  return wrong
}

/** The app begins at an address while nothing it asks for arrives as it should, not even who is signed in. */
async function tryStart(page: Page, address: string, fault: Fault, healthy: Look): Promise<string[]> {
  const waits = passing.includes(fault) ? { delayMs: 500 } : { speed: speed.faulty }
  const wrong: string[] = []
  await faultsAtStart(page, { fault, methods: ['GET'], ...waits })
  const cancel = cancelOf(page)
  await page.goto(address)
  if (fault === 'hang') {
    await words(page, wrong)
    await cancel.click({ timeout: 1_000 }).catch(() => undefined)
  }
  const look = await settled(page)
  if ((await faultsFired(page)) === 0) wrong.push('the fault never fired')
  if (look.words < 3) wrong.push('blank')
  // The sign-in page is whole without the names of the demo people, and does not speak of them.
  const told = address === '/masuk' || look.retry > 0
  if (!passing.includes(fault) && !told) wrong.push(`silent about what is missing: ${JSON.stringify(look)}`)
  await faultsAtStart(page)
  await endFaults(page, speed.well)
  const after = await recover(page, healthy)
  if (after.heading !== healthy.heading || after.retry > 0) wrong.push(`not whole again: ${JSON.stringify(after)}`)
  return wrong
}

test('the app starts under every fault', async ({ page }) => {
  test.setTimeout(180_000)
  await injectFaults(page)
  await rememberWayOut(page)
  const wrong: string[] = []
  let cells = 0
  for (const address of ['/masuk', '/katalog']) {
    if (address !== '/masuk') await signInAs(page, 'pegawai')
    await page.goto(address)
    const healthy = await settled(page)
    for (const fault of faults) {
      cells++
      const found = await tryStart(page, address, fault, healthy).catch((error) => [String(error).split('\n')[0] ?? ''])
      await faultsAtStart(page)
      for (const one of found) wrong.push(`start at ${address} × ${fault}: ${one}`)
    }
  }
  console.log(`faults: ${cells - new Set(wrong.map((one) => one.split(': ')[0])).size} of ${cells} starts`)
  expect(wrong).toEqual([])
})

test('a write without an answer has words and a way out after ten seconds, and loses nothing that was typed', async ({
  page,
}) => {
  await injectFaults(page)
  await page.goto('/masuk')
  await page.getByLabel('NIP').fill('198001012005011001')
  await page.getByLabel('Kata sandi').fill('salah-sekali')
  await changeFaults(page, { fault: 'hang', methods: ['POST'], speed: speed.well })
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.getByRole('button', { name: 'Berhenti menunggu' }).click()
  await expect(page.getByText('Kiriman tadi mungkin sudah sampai')).toBeVisible()
  expect(await faultsFired(page)).toBeGreaterThan(0)
  await expect(page.getByRole('alert')).toContainText('belum menjawab')
  await expect(page.getByLabel('Kata sandi')).toHaveValue('salah-sekali')
  await endFaults(page)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('tidak cocok')
})

for (const role of Object.keys(pagesOf) as DemoRole[])
  test(`the pages of ${role} under every fault`, async ({ page }) => {
    test.setTimeout(360_000)
    await injectFaults(page)
    await rememberWayOut(page)
    expect(await walk(page, role)).toEqual([])
  })

test('every page of the app is among those that are put under faults', () => {
  const seen = Object.values(pagesOf).flat()
  const patterns = Object.values(paths).flatMap((value) => (typeof value === 'string' ? [value] : []))
  expect(patterns.filter((pattern) => !seen.includes(pattern))).toEqual([paths.signIn])
})
