import type { Locator, Page } from '@playwright/test'
import { answerAnew } from '../answering.ts'
import { changeFaults, endFaults, faultsFired, injectFaults } from '../faults.ts'
import { craftedFetch, type DemoRole, expect, signInAs, test } from '../fixtures.ts'
import { makeRandom } from '../random.ts'

/**
 * Six flows under faults drawn from a seed: what the page said is kept is in the backend, once. Every run has its control:
 * the faults fired. `CHAOS=200 CHAOS_SEED=… npm run e2e -- chaos` takes as many seeds as wanted.
 */
const runs = Number(process.env.CHAOS ?? 20)
const firstSeed = Number(process.env.CHAOS_SEED ?? 4_100)
const share = 0.55
const perTest = 10

const health = '/kursus/kesehatan-masyarakat-lapangan'
const service = 'pelayanan-publik-prima'

async function stored<T>(page: Page, path: string): Promise<T> {
  const { status, body } = await craftedFetch(page, path)
  expect(status, path).toBe(200)
  return JSON.parse(body) as T
}

/** Waits for what the page owes, pressing what it offers when it gave up: as a person would, and as often as it takes. */
async function until(page: Page, owed: Locator, ways: Locator[] = []) {
  const again = [page.getByRole('button', { name: 'Coba lagi' }), ...ways]
  const startedAt = Date.now()
  while (!(await owed.first().isVisible())) {
    if (Date.now() - startedAt > 60_000) throw new Error(`never came: ${owed}`)
    for (const way of again)
      if (await way.first().isVisible()) {
        await way
          .first()
          .click({ timeout: 2_000 })
          .catch(() => undefined)
        break
      }
    await page.waitForTimeout(150)
  }
}

interface Run {
  page: Page
  seed: number
  below: (n: number) => number
  /** The faults begin now; returns how they end, with the count of those that fired. */
  faults: (methods?: string[]) => Promise<() => Promise<void>>
}
interface Flow {
  name: string
  role: DemoRole
  /** Once per page, before any fault. Returns what the runs share. */
  begin: (page: Page) => Promise<string>
  run: (run: Run, shared: string) => Promise<void>
}

const flows: Flow[] = [
  {
    name: 'an answer in a check',
    role: 'pegawai',
    begin: async (page) => {
      await page.goto(`${health}/uji/m1`)
      await page.getByRole('button', { name: /^(Mulai|Lanjutkan)$/ }).click()
      await expect(page).toHaveURL(/\/percobaan\//)
      return new URL(page.url()).pathname.split('/').at(-1) ?? ''
    },
    run: async ({ page, below, faults }, id) => {
      const at = below(6)
      const read = async () =>
        (await stored<{ questions: { response: unknown; seq: number }[] }>(page, `/attempts/${id}`)).questions[at]
      await page.goto(`/percobaan/${id}?soal=${at + 1}`)
      await expect(page.locator('fieldset').first()).toBeEnabled()
      const before = await read()
      const end = await faults()
      await answerAnew(page, below)
      await until(page, page.getByText(/^Tersimpan/))
      await end()
      const after = await read()
      expect(after?.seq).toBeGreaterThan(before?.seq ?? 0)
      expect(after?.response).not.toEqual(before?.response)
    },
  },
  {
    name: 'a note on a lesson',
    role: 'pegawai',
    begin: async () => '',
    run: async ({ page, seed, faults }) => {
      await page.goto(`${health}/pelajaran/1-1`)
      const box = page.getByRole('textbox', { name: /^Catatan/ })
      const summary = page.locator('summary').filter({ hasText: 'Catatan saya' })
      await expect(summary).toBeVisible()
      if (!(await box.isVisible())) await summary.click()
      const end = await faults()
      await box.fill(`Catatan ke-${seed}`)
      const part = page.locator('details').filter({ has: box })
      await until(page, part.getByText(/^Tersimpan/))
      await end()
      const { note } = await stored<{ note: { body: string } }>(
        page,
        '/courses/kesehatan-masyarakat-lapangan/lessons/1-1',
      )
      expect(note.body).toBe(`Catatan ke-${seed}`)
    },
  },
  {
    name: 'enrolling and leaving',
    role: 'pegawai',
    begin: async () => '',
    run: async ({ page, faults }) => {
      const enrolled = async () =>
        (await stored<{ enrolment: { status: string } | null }>(page, `/courses/${service}`)).enrolment?.status ===
        'active'
      await page.goto(`/kursus/${service}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const before = await enrolled()
      const end = await faults()
      const enrol = page.getByRole('button', { name: 'Daftar', exact: true })
      const begin = page.getByRole('link', { name: /^(Mulai belajar|Lanjutkan belajar|Lanjutkan)/ })
      if (before) {
        const leave = page.getByRole('button', { name: /^Batalkan pendaftaran/ })
        await until(page, enrol, [
          page.getByRole('dialog').getByRole('button', { name: /^Batalkan pendaftaran/ }),
          leave,
        ])
      } else await until(page, begin, [enrol])
      await end()
      expect(await enrolled()).toBe(!before)
    },
  },
  {
    name: 'a lesson in writing',
    role: 'widyaiswara',
    begin: async (page) => {
      await page.goto('/studio')
      await page.getByRole('button', { name: 'Kursus baru' }).click()
      await page.getByLabel('Judul kursus').fill('Ditulis dalam badai')
      await page.getByRole('button', { name: 'Buat kursus' }).click()
      await page.getByRole('button', { name: 'Tambah pelajaran' }).click()
      await page.getByLabel('Judul pelajaran').fill('Sapaan pertama')
      await page.getByRole('dialog').getByRole('button', { name: 'Tambah pelajaran' }).click()
      await page.getByRole('button', { name: 'Tambah blok' }).click()
      await page.getByRole('menuitem', { name: 'Teks' }).click()
      await page.getByRole('textbox', { name: 'Isi blok 1' }).click()
      await page.keyboard.type('Awal.')
      await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
      return new URL(page.url()).pathname
    },
    run: async ({ page, seed, faults }, address) => {
      await page.goto(address)
      const box = page.getByRole('textbox', { name: 'Isi blok 1' })
      await expect(box).toBeVisible()
      const before = ((await box.textContent()) ?? '').trim()
      const end = await faults()
      await box.click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(` kata${seed}`)
      await page.waitForTimeout(600)
      await until(page, page.getByText(/^Tersimpan \d/))
      await end()
      const [, , id, , key] = address.split('/')
      const { body } = await craftedFetch(page, `/authoring/courses/${id}/lessons/${key}`)
      expect(body).toContain(`${before} kata${seed}`)
      expect(body.split(`kata${seed}`).length - 1, 'once').toBe(1)
    },
  },
  {
    name: 'a new course',
    role: 'widyaiswara',
    begin: async () => '',
    run: async ({ page, seed, faults }) => {
      await page.goto('/studio')
      await page.getByRole('button', { name: 'Kursus baru' }).click()
      await page.getByLabel('Judul kursus').fill(`Kursus badai ${seed}`)
      const end = await faults(['POST'])
      await page.getByRole('button', { name: 'Buat kursus' }).click()
      await until(page, page.getByRole('heading', { level: 1, name: `Kursus badai ${seed}` }), [
        page.getByRole('dialog').getByRole('button', { name: 'Buat kursus' }),
      ])
      await end()
      const list = await stored<{ title: string }[]>(page, '/authoring/courses')
      expect(list.filter(({ title }) => title === `Kursus badai ${seed}`)).toHaveLength(1)
    },
  },
  {
    name: 'the time that a person is given',
    role: 'admin',
    begin: async () => '',
    run: async ({ page, seed, faults }) => {
      interface Account {
        timeReason: string
        version: number
      }
      const read = () => stored<Account>(page, '/employees/p-ratri/account')
      await page.goto('/pegawai/p-ratri')
      await expect(page.getByRole('button', { name: 'Simpan perubahan' })).toBeVisible()
      const before = await read()
      const end = await faults(['PATCH'])
      await page.getByLabel(/^Waktu pengerjaan uji/).selectOption('1.5')
      await page.getByLabel(/^Alasan tambahan waktu/).fill(`alasan ke-${seed}`)
      const save = page.getByRole('button', { name: 'Simpan perubahan' })
      await until(page, page.getByText('Perubahan untuk Ratri Wulandari tersimpan.'), [save])
      await end()
      const after = await read()
      expect(JSON.stringify(after)).toContain(`alasan ke-${seed}`)
      expect(after.version, 'written once').toBe(before.version + 1)
    },
  },
]

/** Seed n belongs to flow n modulo 6; the seeds of one role share a page, so that most of the time goes into the faults. */
for (const role of [...new Set(flows.map((flow) => flow.role))]) {
  const mine = Array.from({ length: runs }, (_, at) => firstSeed + at).filter(
    (seed) => flows[seed % flows.length]?.role === role,
  )
  for (let from = 0; from < mine.length; from += perTest)
    test(`${role}: seeds ${mine.slice(from, from + perTest).join(' ')}`, async ({ page }) => {
      test.setTimeout(60_000 + perTest * 30_000)
      await injectFaults(page)
      await signInAs(page, role)
      const shared = new Map<Flow, string>()
      let fired = 0
      let kept = 0
      const seeds = mine.slice(from, from + perTest)
      try {
        for (const seed of seeds) {
          const flow = flows[seed % flows.length] as Flow
          await test.step(`${flow.name}, seed ${seed}`, async () => {
            if (!shared.has(flow)) shared.set(flow, await flow.begin(page))
            const faults = async (methods?: string[]) => {
              const drawn = Math.imul(seed, 2_654_435_761) >>> 0
              await changeFaults(page, {
                fault: 'any',
                share,
                seed: drawn,
                first: true,
                ...(methods ? { methods } : {}),
              })
              return async () => {
                const here = await faultsFired(page)
                expect(here, 'the control: faults fired').toBeGreaterThan(0)
                fired += here
                await endFaults(page)
              }
            }
            await flow.run({ page, seed, below: makeRandom(seed).below, faults }, shared.get(flow) ?? '')
          })
          kept++
        }
      } finally {
        console.log(`chaos: ${kept} of ${seeds.length} seeds as ${role} lost nothing, ${fired} faults fired`)
      }
    })
}
