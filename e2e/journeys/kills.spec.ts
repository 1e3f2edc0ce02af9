import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { answerAnew, startCheck } from '../answering.ts'
import { killBrowser, openBrowser } from '../browser-of-its-own.ts'
import { beginMove, craftedFetch, expect, signInAs, test } from '../fixtures.ts'
import { makeRandom } from '../random.ts'
import { openTimedCheck } from '../timed-check.ts'

/**
 * Row R3: tab, renderer and browser are killed at random moments of an attempt. `KILLS=200 KILL_SEED=… npm run e2e -- kills`
 * takes as many as wanted, twenty to a profile. What the page called "Tersimpan" is owed, and so is what was chosen a second before.
 */
const kills = Number(process.env.KILLS ?? 20)
const seed = Number(process.env.KILL_SEED ?? 20_261)
const perProfile = 20
/** Longer than the slowest run, so that the clock never ends an attempt that is being killed. */
const limitMinutes = 120
/** The bar of a quiet machine. On a busy one the start of a page that nobody killed, taken in the same run, says what is fair. */
const mostMs = 5_000

interface Stored {
  deadlineAt: string | null
  serverNow: string
  questions: { response: unknown; seq: number }[]
}
const storedIn = async (page: Page, id: string) =>
  JSON.parse((await craftedFetch(page, `/attempts/${id}`)).body) as Stored
/** The page looks at its clock twice a second, and hears of the backend's a moment late. */
const lagMs = 1_000
/** Minutes left by the backend's own clock, a minute begun being a whole one, as the page shows them; `agoMs` before that. */
const minutesLeft = ({ deadlineAt, serverNow }: Stored, agoMs = 0) =>
  Math.ceil((Date.parse(deadlineAt ?? '') - Date.parse(serverNow) + agoMs) / 60_000)

for (let round = 0; round * perProfile < kills; round++) {
  const here = Math.min(perProfile, kills - round * perProfile)
  test(`${here} kills, seed ${seed + round}: nothing that was saved is lost`, async ({ baseURL }) => {
    test.setTimeout(here * 20_000 + 60_000)
    const { below, pick } = makeRandom(seed + round)
    const profile = mkdtempSync(join(tmpdir(), 'widya-kill-'))
    const done = { close: 0, crash: 0, browser: 0 }
    let slowest = 0
    let plain = 0
    let signedInAgain = 0
    let kept = 0
    let context: BrowserContext = await openBrowser(profile, baseURL ?? '')
    try {
      let page = context.pages()[0] ?? (await context.newPage())
      await signInAs(page, 'pegawai')
      await page.goto(await openTimedCheck(page, limitMinutes))
      await startCheck(page)
      const address = new URL(page.url()).pathname
      const id = address.split('/').at(-1) ?? ''
      const { deadlineAt } = await storedIn(page, id)
      expect(deadlineAt, 'the check has a time limit').not.toBeNull()
      /** What is owed, by question. */
      const owed = new Map<number, string>()

      for (let kill = 1; kill <= here; kill++) {
        const at = below(6)
        const openedAt = Date.now()
        // A start of the app without a kill is what the returns are compared with; one in five is enough of it.
        const starts = kill % 5 === 1
        if (starts) await page.goto(`${address}?soal=${at + 1}`)
        else await beginMove(page, `${address}?soal=${at + 1}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Soal ${at + 1} dari 6`)
        await expect(page.locator('fieldset').first()).toBeEnabled()
        if (starts) plain = Math.max(plain, Date.now() - openedAt)
        const before = (await storedIn(page, id)).questions[at]?.seq ?? 0
        await answerAnew(page, below)
        const patience = pick(['saved', 'second', 'none'] as const)
        if (patience === 'saved') await expect(page.getByText(/^Tersimpan/)).toBeVisible()
        else if (patience === 'second') await page.waitForTimeout(1_000)
        const stored = (await storedIn(page, id)).questions[at]
        // Without waiting nothing is promised but that it is the old answer or the new one.
        if (patience !== 'none') {
          expect(stored?.seq, `kill ${kill}: the answer is stored`).toBeGreaterThan(before)
          owed.set(at, JSON.stringify(stored?.response))
        } else owed.delete(at)

        const how = pick(['close', 'close', 'crash', 'crash', 'browser'] as const)
        done[how]++
        if (how === 'close') await page.close()
        else if (how === 'crash') {
          const session = await context.newCDPSession(page)
          const crashed = page.waitForEvent('crash')
          void session.send('Page.crash').catch(() => undefined)
          await crashed
          await page.close()
        } else {
          await killBrowser(profile)
          await context.close().catch(() => undefined)
          context = await openBrowser(profile, baseURL ?? '')
        }
        page = how === 'browser' ? (context.pages()[0] ?? (await context.newPage())) : await context.newPage()

        let startedAt = Date.now()
        await page.goto(address)
        const heading = page.getByRole('heading', { level: 1 })
        await expect(heading).toHaveText(/^Soal|^Masuk$/)
        if ((await heading.textContent()) === 'Masuk') {
          // A browser writes where the session lies some seconds late. Nothing else may be missing after signing in again.
          expect(how, `kill ${kill}: the session is lost`).toBe('browser')
          signedInAgain++
          startedAt = Date.now()
          await page.getByRole('button', { name: /^Masuk sebagai pegawai/ }).click()
        }
        // A killed browser knows the question by its answer; where none was waited for, it may come back to the one before.
        const known = how !== 'browser' || patience !== 'none'
        await expect(heading).toHaveText(known ? `Soal ${at + 1} dari 6` : /^Soal/)
        await expect(page.locator('fieldset').first()).toBeEnabled()
        slowest = Math.max(slowest, Date.now() - startedAt)
        const now = await storedIn(page, id)
        expect(now.deadlineAt, 'the deadline is the same').toBe(deadlineAt)
        const shown = Number.parseInt((await page.getByRole('timer').textContent()) ?? '', 10)
        // The backend is asked before and after the page is looked at, which may show what it found at its last look.
        const later = await storedIn(page, id)
        expect(shown, 'the minutes shown are true').toBeLessThanOrEqual(minutesLeft(now, lagMs))
        expect(shown, 'the minutes shown are true').toBeGreaterThanOrEqual(minutesLeft(later))
        for (const [question, response] of owed)
          expect(
            JSON.stringify(now.questions[question]?.response),
            `kill ${kill} (${how}): question ${question + 1}`,
          ).toBe(response)
        if (owed.size > 0) await expect(page.getByText(/^Dilanjutkan dari \d\d\.\d\d/)).toBeVisible()
        kept++
      }
      // What was owed is what is graded.
      await page.goto(`${address}?soal=periksa`)
      await page.getByRole('button', { name: 'Kirim jawaban' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click()
      await expect(page).toHaveURL(/\/hasil/)
      expect(slowest, 'slowest return to the question, ms').toBeLessThanOrEqual(Math.max(mostMs, 2 * plain))
    } finally {
      console.log(
        `kills: ${kept} of ${here} kept everything (${JSON.stringify(done)}), slowest return ${slowest} ms (slowest start without a kill ${plain} ms), signed in again ${signedInAgain} times, seed ${seed + round}`,
      )
      await killBrowser(profile)
      await context.close().catch(() => undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}
