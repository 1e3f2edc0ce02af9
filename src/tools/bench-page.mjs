import { clickToPaint, nextLesson, note, printResults, typeToList, withProfile } from './bench-measure.mjs'
import { serve } from './static-server.mjs'

/**
 * `npm run bench:page` (RUNS, PARTS=first,steps,check,dashboard, RATES=1,4): how long a person waits, in a real browser against the built app. Prints median and p95 of RUNS
 * runs at 1x and 4x CPU, and the bytes of a first visit. Timings are this machine's: compare within one run only.
 */
const runs = Number(process.env.RUNS ?? 9)
const { url, close } = await serve({ port: 0 })
const at = (path) => new URL(path.replace(/^\//, ''), url).href

async function firstVisit(rate) {
  await withProfile(rate, async (page, cdp) => {
    let bytes = 0
    await cdp.send('Network.enable')
    cdp.on('Network.loadingFinished', (event) => {
      bytes += event.encodedDataLength
    })
    await page.addInitScript(() => {
      window.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const button = (name) =>
      page.waitForFunction(
        (text) => [...document.querySelectorAll('button')].some((one) => one.textContent.includes(text)),
        name,
        { polling: 'raf' },
      )
    // Asked every frame: a driver that looks now and then would add its own pause to the page's time.
    const goOn = () =>
      page.waitForFunction(
        () => [...document.querySelectorAll('main a')].some((one) => one.textContent.includes('Lanjutkan')),
        undefined,
        { polling: 'raf' },
      )
    const start = performance.now()
    await page.goto(at('/masuk'), { waitUntil: 'commit' })
    await button('Masuk sebagai pegawai')
    note('first visit: usable sign-in', rate, performance.now() - start)
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent.includes('Masuk sebagai pegawai')).click(),
    )
    await goOn()
    note('first visit: usable learner home', rate, performance.now() - start)
    note('first visit: KiB on the wire until learner home', rate, bytes / 1024)
    note('layout shift (x1000)', rate, (await page.evaluate(() => window.shift)) * 1000)

    await page.waitForTimeout(1500)
    const again = performance.now()
    await page.goto(at('/'), { waitUntil: 'commit' })
    await goOn()
    note('warm start: learner home', rate, performance.now() - again)
  })
}

async function steps(rate) {
  await withProfile(rate, async (page) => {
    await page.goto(at('/masuk'))
    await page.getByRole('button', { name: 'Masuk sebagai pegawai' }).click()
    await page
      .getByRole('link', { name: /Lanjutkan/ })
      .first()
      .waitFor()
    await page.waitForTimeout(4000)
    const nav = page.getByRole('navigation').last()
    const link = (name) => nav.getByRole('link', { name, exact: true })
    for (let run = 0; run < runs; run++) {
      note(
        'catalogue',
        rate,
        await clickToPaint(page, link('Katalog'), { path: '/katalog', selector: 'main li a, main article a' }),
      )
      const search = page.getByRole('searchbox').first()
      note('search (typed to listed)', rate, await typeToList(search, 'pelayanan pubik'))
      await search.fill('')
      const course = page.getByRole('link', { name: /Kesehatan Masyarakat untuk Petugas Lapangan/ }).first()
      await course.waitFor()
      note(
        'course',
        rate,
        await clickToPaint(page, course, { path: '/kursus/', selector: 'h1', text: 'Kesehatan Masyarakat' }),
      )
      const go = page.getByRole('link', { name: /Lanjutkan|Mulai belajar/ }).first()
      note(
        'lesson',
        rate,
        await clickToPaint(page, go, { path: '/kursus/kesehatan-masyarakat-lapangan/pelajaran/', selector: 'h1' }),
      )
      const here = await page.locator('h1').first().textContent()
      const next = page.getByRole('link', { name: /Berikutnya/ }).first()
      note('next lesson', rate, await nextLesson(page, next, here))
      await page.goto(at('/'))
      await page
        .getByRole('link', { name: /Lanjutkan/ })
        .first()
        .waitFor()
      await page.waitForTimeout(1500)
      await link('Katalog').click()
      await page.waitForTimeout(300)
      note('home', rate, await clickToPaint(page, link('Beranda'), { selector: 'main a', text: 'Lanjutkan' }))
    }
  })
}

/** Each run takes the final check of a course in a fresh profile, because attempts are limited. */
async function check(rate) {
  await withProfile(rate, async (page) => {
    await page.goto(at('/masuk'))
    await page.getByRole('button', { name: 'Masuk sebagai pegawai' }).click()
    await page
      .getByRole('link', { name: /Lanjutkan/ })
      .first()
      .waitFor()
    await page.goto(at('/kursus/pelayanan-publik-prima'))
    await page.getByRole('button', { name: 'Daftar', exact: true }).click()
    await page.getByRole('link', { name: 'Mulai belajar' }).first().waitFor()
    await page.goto(at('/kursus/pelayanan-publik-prima/uji/pre'))
    const start = page.getByRole('button', { name: 'Mulai', exact: true })
    await start.waitFor()
    await page.waitForTimeout(1500)
    note('check start', rate, await clickToPaint(page, start, { path: '/percobaan/', selector: 'fieldset, legend' }))
    // All of it inside the page, as a quick hand would do it: choose, wait for the word, go on.
    const { saved, turned, total } = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const title = () => document.querySelector('h1')?.textContent
      const until = async (ready) => {
        const began = performance.now()
        while (!ready()) {
          if (performance.now() - began > 10_000) throw new Error(`nothing happened at: ${title()}`)
          await frame()
        }
        return performance.now() - began
      }
      const button = (text) =>
        [...document.querySelectorAll('footer button')].find((one) => one.textContent.trim() === text)
      const times = { saved: [], turned: [], total: 0 }
      const whole = performance.now()
      for (;;) {
        const choice = document.querySelector('fieldset input[type=radio], fieldset input[type=checkbox]')
        if (choice) {
          choice.click()
          times.saved.push(await until(() => /Tersimpan \d/.test(document.querySelector('main').textContent)))
        }
        const next = button('Lanjut')
        if (!next) break
        const before = title()
        next.click()
        times.turned.push(await until(() => title() !== before))
      }
      times.total = performance.now() - whole
      return times
    })
    const questions = turned.length + 1
    for (const value of saved) note('answer saved (click to word)', rate, value)
    for (const value of turned) note('question to question', rate, value)
    note(`a whole check, per 20 questions (${questions} asked)`, rate, (total / questions) * 20)
  })
}

async function dashboard(rate) {
  await withProfile(rate, async (page) => {
    await page.goto(at('/masuk'))
    await page.getByRole('button', { name: 'Masuk sebagai admin' }).click()
    await page.getByRole('region', { name: 'Penyelesaian per unit kerja' }).getByRole('table').waitFor()
    await page.waitForTimeout(3000)
    const nav = page.getByRole('navigation').last()
    for (let run = 0; run < runs; run++) {
      await nav.getByRole('link', { name: 'Pegawai' }).click()
      await page.waitForTimeout(400)
      note(
        'dashboard',
        rate,
        await clickToPaint(page, nav.getByRole('link', { name: 'Dasbor' }), {
          path: '/dasbor',
          selector: 'main table',
        }),
      )
    }
  })
}

const parts = (process.env.PARTS ?? 'first,steps,check,dashboard').split(',')
const rates = (process.env.RATES ?? '1,4').split(',').map(Number)
for (const rate of rates) {
  if (parts.includes('first')) for (let run = 0; run < runs; run++) await firstVisit(rate)
  if (parts.includes('steps')) await steps(rate)
  if (parts.includes('check')) for (let run = 0; run < runs; run++) await check(rate)
  if (parts.includes('dashboard')) await dashboard(rate)
}
await close()

printResults()
