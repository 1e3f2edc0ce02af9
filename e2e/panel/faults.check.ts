import { answerQuestion, startCheck } from '../answering.ts'
import { lookAtEach } from '../axe.ts'
import { expect, signInAs, test } from '../fixtures.ts'
import { focusSays, tabTo } from '../tabbing.ts'
import { ask, setPanel, switchAllOff } from './panel.ts'

const check = '/kursus/kesehatan-masyarakat-lapangan/uji/m1'
const quiet = '/demo-people'

test('each setting does what it says, and nothing is left of it when all is switched off', async ({ page }) => {
  await signInAs(page, 'pegawai')
  const plain = await ask(page, quiet, 20)
  expect(new Set(plain.answers), 'the control: an untouched panel').toEqual(new Set([200]))

  await setPanel(page, { 'Jeda setiap permintaan': '1,5 detik' })
  const late = await ask(page, quiet, 2)
  expect(late.milliseconds, 'the delay came').toBeGreaterThan(1_500)
  expect(late.answers).toEqual([200, 200])
  await switchAllOff(page)

  const runs: string[] = []
  for (const seed of ['7', '8', '7']) {
    await setPanel(page, { 'Permintaan yang dijawab 503': '30%', Benih: seed })
    runs.push((await ask(page, quiet, 40)).answers.join(' '))
    await switchAllOff(page)
  }
  console.log(`panel: of 40 requests at 30 % seed 7 refused ${(runs[0] ?? '').split('503').length - 1}`)
  expect(runs[0], 'refusals came').toContain('503')
  expect(runs[0], 'and not for all').toContain('200')
  expect(runs[2], 'the same seed, the same refusals').toBe(runs[0])
  expect(runs[1], 'another seed, others').not.toBe(runs[0])

  await setPanel(page, { Luring: true })
  expect((await ask(page, quiet)).answers, 'nothing arrives').toEqual([0])
  await expect(page.getByText('Luring', { exact: false }).first()).toBeVisible()
  await switchAllOff(page)
  expect((await ask(page, quiet)).answers).toEqual([200])

  const hours = async () =>
    (Date.parse(JSON.parse((await ask(page, '/health')).body).checkedAt) - Date.now()) / 3_600_000
  expect(Math.abs(await hours()), 'the control: the clock of the device').toBeLessThan(0.05)
  await setPanel(page, { 'Jam basis data': '1 jam lebih maju' })
  expect(Math.abs((await hours()) - 1), 'one hour ahead').toBeLessThan(0.05)
  await switchAllOff(page)
  expect(Math.abs(await hours())).toBeLessThan(0.05)
})

test('a full disk keeps an answer in the outbox and says so; with room again it is stored', async ({ page }) => {
  await signInAs(page, 'pegawai', check)
  await startCheck(page)
  await setPanel(page, { 'Penyimpanan penuh': true })
  await answerQuestion(page, true, 'id', 'Belum terkirim')
  await expect(page.getByText('Penyimpanan perangkat ini penuh', { exact: false })).toBeVisible()
  await switchAllOff(page)
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible()
  await expect(page.getByText('Penyimpanan perangkat ini penuh', { exact: false })).toBeHidden()
})

test('the open panel has no fault in any look, fits 320 px, and needs no mouse', async ({ page }) => {
  await signInAs(page, 'pegawai')
  // A page that has come takes the focus to its heading.
  await expect(page.getByRole('link', { name: 'Lanjutkan' })).toBeVisible()
  await page.waitForTimeout(500)
  await tabTo(page, focusSays(page, 'Panel uji'), 'the panel')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Panel uji' })
  await expect(panel).toBeVisible()
  const delay = panel.getByLabel('Jeda setiap permintaan')
  await tabTo(page, () => delay.evaluate((field) => field === document.activeElement), 'the delay')
  await page.keyboard.press('ArrowDown')
  await expect(delay).toHaveValue('300')
  const offline = panel.getByLabel(/^Luring/)
  await tabTo(page, () => offline.evaluate((box) => box === document.activeElement), 'the box')
  await page.keyboard.press('Space')
  await expect(panel.getByText('2 dinyalakan')).toBeVisible()
  await tabTo(page, focusSays(page, 'Matikan semua'), 'the way back')
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Tidak ada yang dinyalakan')).toBeVisible()
  await lookAtEach(page, 'the open panel')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  expect(await focusSays(page, 'Panel uji')(), 'the focus is back on the button').toBe(true)
})
