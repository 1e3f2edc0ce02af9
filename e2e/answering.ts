import type { Locator, Page } from '@playwright/test'
import { course } from '../src/backend/seed/content/kesehatan-masyarakat-lapangan/course.ts'
import type { ContentItem } from '../src/backend/seed/content-format.ts'
import { expect } from './fixtures.ts'

/** The authored items of the course that the journeys take, by their text: a test may know the key, a learner may not. */
const items = new Map<string, ContentItem>(
  [...course.preTest, ...course.modules.flatMap((module) => module.check), ...course.bank].map((item) => [
    item.stem,
    item,
  ]),
)

export const words = {
  id: { next: 'Lanjut', saved: /^Tersimpan/, keep: 'Urutan ini sudah tepat', up: /^Naikkan/ },
  en: { next: 'Next', saved: /^Saved/, keep: 'This order is right', up: /^Move up/ },
} as const

/** Starts the check on the screen, which has six questions. */
export async function startCheck(page: Page) {
  await page.getByRole('button', { name: 'Mulai', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soal 1 dari 6')
}

/**
 * Answers the question on the screen as its key says, or surely wrongly, and waits until the page says that it is kept, or
 * says `until`.
 */
export async function answerQuestion(
  page: Page,
  right: boolean,
  language: 'id' | 'en' = 'id',
  until: string | RegExp = words[language].saved,
) {
  const stem = (await page.locator('legend').first().textContent())?.trim() ?? ''
  const item = items.get(stem)
  if (!item) throw new Error(`No authored item asks: ${stem}`)
  const group = page.locator('fieldset').first()
  const choice = (text: string) => group.locator('label').filter({ has: page.getByText(text, { exact: true }) })
  switch (item.type) {
    case 'single': {
      const wanted = item.options.find(({ id }) => (id === item.correct) === right)
      await choice(wanted?.text ?? '').click()
      break
    }
    case 'multiple':
      for (const option of item.options)
        if (item.correct.includes(option.id) === right) await choice(option.text).click()
      break
    case 'trueFalse':
      await group
        .getByRole('radio')
        .nth(item.correct === right ? 0 : 1)
        .check()
      break
    case 'matching':
      for (const [at, pair] of item.pairs.entries()) {
        const partner = right ? pair : item.pairs[(at + 1) % item.pairs.length]
        await group.getByLabel(pair.left, { exact: true }).selectOption({ label: partner?.right ?? '' })
      }
      break
    case 'ordering': {
      const wanted = item.steps.map(({ text }) => text)
      await order(group, right ? wanted : wanted.toReversed(), language)
      break
    }
    case 'numeric':
      await group.getByRole('textbox').fill(String(right ? item.value : item.value + item.tolerance + 1000))
      break
    case 'shortText':
      await group.getByRole('textbox').fill(right ? (item.accepted[0] ?? '') : 'bukan jawabannya')
      break
  }
  await expect(page.getByText(until).first()).toBeVisible()
}

/** Gives any answer at all, in one move, and waits for nothing. */
export async function touchQuestion(page: Page) {
  const group = page.locator('fieldset').first()
  if ((await group.getByRole('radio').count()) > 0) await group.getByRole('radio').first().check()
  else if ((await group.getByRole('checkbox').count()) > 0) await group.getByRole('checkbox').first().check()
  else if ((await group.getByRole('combobox').count()) > 0)
    await group.getByRole('combobox').first().selectOption({ index: 1 })
  else if ((await group.getByRole('textbox').count()) > 0) await group.getByRole('textbox').first().fill('12')
  else await group.getByRole('button', { name: 'Urutan ini sudah tepat' }).click()
}

/** Gives some answer that differs from what stands there, whatever the type. */
export async function answerAnew(page: Page, pick: (n: number) => number) {
  const group = page.locator('fieldset').first()
  const radios = group.getByRole('radio')
  const boxes = group.getByRole('checkbox')
  const selects = group.getByRole('combobox')
  if ((await radios.count()) > 0) {
    const open = group.locator('input[type=radio]:not(:checked)')
    await open.nth(pick(await open.count())).check()
  } else if ((await boxes.count()) > 0) await boxes.nth(pick(await boxes.count())).click()
  else if ((await selects.count()) > 0) {
    const select = selects.nth(pick(await selects.count()))
    const now = await select.evaluate((element: HTMLSelectElement) => element.selectedIndex)
    const options = await select.locator('option').count()
    await select.selectOption({ index: now >= options - 1 ? 1 : now + 1 })
  } else if ((await group.getByRole('textbox').count()) > 0)
    await group
      .getByRole('textbox')
      .first()
      .fill(String(1 + pick(10_000)))
  else {
    const up = group.getByRole('button', { name: /^Naikkan/ }).and(page.locator(':not([aria-disabled=true])'))
    await up.nth(pick(await up.count())).click()
  }
}

/** Moves the steps with their buttons until they stand as wanted; an order that already stands so is confirmed. */
async function order(group: Locator, wanted: string[], language: 'id' | 'en') {
  let moved = false
  for (const [at, text] of wanted.entries())
    for (;;) {
      const rows = await group.getByRole('listitem').locator('span.flex-1').allTextContents()
      const from = rows.indexOf(text)
      if (from <= at) break
      await group.getByRole('listitem').nth(from).getByRole('button', { name: words[language].up }).click()
      moved = true
    }
  if (!moved) await group.getByRole('button', { name: words[language].keep }).click()
}
