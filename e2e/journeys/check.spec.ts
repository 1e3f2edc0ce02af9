import type { Page } from '@playwright/test'
import { answerQuestion } from '../answering.ts'
import { expect, signInAs, test } from '../fixtures.ts'

const said = {
  id: {
    start: 'Mulai',
    next: 'Lanjut',
    submit: 'Kirim jawaban',
    confirm: 'Kirim',
    failed: 'Belum lulus, dan itu bisa diperbaiki.',
    passed: 'Anda lulus.',
    again: 'Coba lagi',
    results: 'Hasil saya',
  },
  en: {
    start: 'Start',
    next: 'Next',
    submit: 'Hand in',
    confirm: 'Hand in',
    failed: 'Not passed yet, and that can be mended.',
    passed: 'You passed.',
    again: 'Try again',
    results: 'My results',
  },
} as const

async function takeCheck(page: Page, right: boolean, language: 'id' | 'en') {
  const words = said[language]
  await page.getByRole('button', { name: words.start, exact: true }).click()
  for (let asked = 1; ; asked++) {
    // The next question takes a moment; the one before must not be answered twice.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^(Soal|Question) ${asked} `))
    await answerQuestion(page, right, language)
    const next = page.getByRole('button', { name: words.next, exact: true })
    if ((await next.count()) === 0) break
    await next.click()
  }
  await page.getByRole('button', { name: words.submit }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.confirm, exact: true }).click()
}

for (const language of ['id', 'en'] as const)
  test(`a failed check is taken again and passed, in ${language}`, async ({ page }) => {
    const words = said[language]
    await signInAs(page, 'pegawai')
    await page.evaluate((state) => localStorage.setItem('widya-device', JSON.stringify({ state, version: 0 })), {
      theme: 'light',
      language,
    })
    await page.goto('/kursus/kesehatan-masyarakat-lapangan/uji/m1')
    await takeCheck(page, false, language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.failed)
    await page.getByRole('link', { name: words.again }).click()
    await takeCheck(page, true, language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.passed)
    await expect(page.getByText('100', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: words.results }).first().click()
    await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0)
  })
