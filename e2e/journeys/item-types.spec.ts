import type { Page } from '@playwright/test'
import { type DraftCourse, draftCourse, learn, publish } from '../essay-course.ts'
import { become, expect, signInAs, test } from '../fixtures.ts'
import { itemKinds } from '../item-kinds.ts'
import { focusIs, focusSays, tabTo } from '../tabbing.ts'

/** Every type of item from its form to its figures: written, taken by keyboard and by touch on a phone, graded, analysed. */
test.use({ hasTouch: true })

async function writeItems(page: Page, courseId: string) {
  await page.goto(`/studio/${courseId}/uji/final`)
  const form = page.getByRole('dialog')
  for (const { type, stem, write } of itemKinds) {
    await page.getByRole('button', { name: 'Tambah soal' }).click()
    await form.getByLabel('Jenis soal').selectOption({ label: type })
    await form.getByLabel('Pertanyaan', { exact: true }).fill(stem)
    await write(form)
    await form.getByLabel('Indikator perilaku').fill('Menanggapi keluhan')
    // An essay is explained by its marks.
    const why = form.getByLabel('Pembahasan')
    if (await why.isVisible()) await why.fill('Keluhan dicatat dan dijawab.')
    await form.getByRole('button', { name: 'Simpan soal' }).click()
    await expect(form).toHaveCount(0)
  }
}

/** Goes through the check, whatever the order of its questions, and hands it in. */
async function takeCheck(
  page: Page,
  answer: (kind: (typeof itemKinds)[number]) => Promise<unknown>,
  by: 'tap' | 'keys',
) {
  const press = async (name: string) => {
    if (by === 'tap') return page.getByRole('button', { name, exact: true }).last().tap()
    await tabTo(page, focusSays(page, name), name)
    await page.keyboard.press('Enter')
  }
  await press('Mulai')
  for (let asked = 1; asked <= itemKinds.length; asked++) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Soal ${asked} dari ${itemKinds.length}`)
    const stem = (await page.locator('legend').first().textContent())?.trim()
    const kind = itemKinds.find((one) => one.stem === stem)
    if (!kind) throw new Error(`Nobody wrote: ${stem}`)
    await answer(kind)
    await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(sideways, `${kind.type} scrolls sideways`).toBe(false)
    await press(asked < itemKinds.length ? 'Lanjut' : 'Kirim jawaban')
  }
  await press('Kirim')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jawaban Anda sedang dinilai.')
}

/** The one essay that waits gets the highest level of every criterion, or the lowest. */
async function mark({ course, send }: DraftCourse, level: number) {
  const { essays } = await send('GET', `${course}/marking`)
  const essay = await send('GET', `${course}/marking/essays/${essays[0].id}`)
  const levels = essay.rubric.map(({ id, levels: all }: { id: string; levels: { id: string }[] }) => [
    id,
    all.at(level)?.id,
  ])
  await send(
    'PUT',
    `${course}/marking/essays/${essays[0].id}/mark`,
    { levels: Object.fromEntries(levels), comment: '' },
    0,
  )
}

test('every type of item: written, taken by keyboard and by touch on a phone, graded, analysed', async ({ page }) => {
  test.setTimeout(240_000)
  await signInAs(page, 'widyaiswara')
  const draft = await draftCourse(page, 0, 0)
  await writeItems(page, draft.id)
  await publish(draft)

  await become(page, 'pegawai')
  await page.setViewportSize({ width: 360, height: 800 })
  await learn(page, draft)
  await page.goto(`/kursus/${draft.id}/uji/final`)
  await takeCheck(
    page,
    async ({ stem, names, keys }) => {
      const group = page.getByRole('group', { name: stem })
      // What is said of it without sight: the question names the group, and every control its part.
      const said = (await group.ariaSnapshot()).split('\n').map((line) => line.replace(/^[\s-]+/, ''))
      for (const name of names)
        expect(
          said.some((line) => line.startsWith(name)),
          `${name} in ${said.join(' | ')}`,
        ).toBe(true)
      await tabTo(page, focusIs(page, 'fieldset :is(input, select, textarea, button)'), stem)
      await keys(page)
    },
    'keys',
  )
  await mark(draft, 0)
  await page.reload()
  await expect(page.getByText('0 dari 13 poin')).toBeVisible()

  await page.goto(`/kursus/${draft.id}/uji/final`)
  await takeCheck(page, ({ stem, touch }) => touch(page.getByRole('group', { name: stem }), page), 'tap')
  await mark(draft, -1)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anda lulus.')
  await expect(page.getByText('13 dari 13 poin')).toBeVisible()

  await become(page, 'widyaiswara')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/studio/${draft.id}/hasil-butir?percobaan=semua`)
  for (const { stem } of itemKinds) {
    const row = page.getByRole('row').filter({ hasText: stem })
    await expect(row.getByRole('cell', { name: '50%' }), stem).toBeVisible()
    await expect(row.getByRole('cell', { name: '2', exact: true }), stem).toBeVisible()
  }
})
