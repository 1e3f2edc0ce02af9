import type { Page } from '@playwright/test'
import { lookAtEach } from '../axe.ts'
import { sendAs, tokenOf } from '../essay-course.ts'
import { chooseInAccountMenu, craftedFetch, expect, moveTo, renewSession, signInAs, test } from '../fixtures.ts'
import { heldInMemory } from '../held-in-memory.ts'

/** Of the person whom the demo signs in as a learner. */
async function learnerNip(page: Page): Promise<string> {
  const people = await craftedFetch(page, '/demo-people')
  return (JSON.parse(people.body) as { role: string; nip: string }[]).find(({ role }) => role === 'learner')?.nip ?? ''
}
/** What a token is worth, asked from the page. */
const statusOf = (page: Page, token: string) =>
  page.evaluate(
    async (asked) => (await fetch('/api/v1/session', { headers: { authorization: `Bearer ${asked}` } })).status,
    token,
  )

test.describe('sign in', () => {
  test('a wrong password is said beside the form and nothing typed is lost', async ({ page }) => {
    await page.goto('/masuk')
    await page.getByLabel('NIP').fill('123')
    await page.getByLabel('Kata sandi').fill('salah')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await expect(page.getByText('NIP terdiri atas 18 angka.')).toBeVisible()
    await expect(page.getByLabel('NIP')).toBeFocused()
    await page.getByLabel('NIP').fill('198001012005011001')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('tidak cocok')
    await expect(page.getByLabel('Kata sandi')).toHaveValue('salah')
  })

  test('NIP and password of a demo person open the session', async ({ page }) => {
    await page.goto('/masuk')
    await page.getByLabel('NIP').fill(await learnerNip(page))
    await page.getByLabel('Kata sandi').fill('kotalama-2026')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Beranda' }).first()).toBeVisible()
  })

  test('a password is changed: what is wrong is said beside its field, and afterwards the new one opens a session', async ({
    page,
  }) => {
    await signInAs(page, 'pegawai')
    const elsewhere = await tokenOf(page, 'learner')
    expect(await statusOf(page, elsewhere)).toBe(200)
    await chooseInAccountMenu(page, 'Ubah kata sandi', 'menuitem')
    const dialog = page.getByRole('dialog', { name: 'Ubah kata sandi' })
    const [current, next] = [dialog.getByLabel('Kata sandi sekarang'), dialog.getByLabel('Kata sandi baru')]
    const send = dialog.getByRole('button', { name: 'Ubah kata sandi' })
    await expect(current).toBeFocused()
    await current.fill('bukan-ini')
    await next.fill('pendek')
    await send.click()
    await expect(next).toHaveAccessibleDescription(/paling sedikit 12 karakter\./)
    await expect(next).toBeFocused()
    await next.fill('kebun teh di lereng')
    await send.click()
    await expect(current).toHaveAccessibleDescription(/Bukan kata sandi Anda/)
    await expect(current).toBeFocused()
    await expect(next).toHaveValue('kebun teh di lereng')
    await lookAtEach(page, 'the dialog that changes a password')
    await current.fill('kotalama-2026')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Kata sandi sudah diubah.')).toBeVisible()
    expect(await statusOf(page, elsewhere), 'another device is signed out').toBe(401)
    await page.getByRole('link', { name: 'Hasil saya' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil saya')

    const learner = await learnerNip(page)
    await chooseInAccountMenu(page, 'Keluar', 'menuitem')
    await page.getByLabel('NIP').fill(learner)
    await page.getByLabel('Kata sandi').fill('kotalama-2026')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('tidak cocok')
    await page.getByLabel('Kata sandi').fill('kebun teh di lereng')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Beranda' }).first()).toBeVisible()
  })

  test('a deep link is kept through the sign-in', async ({ page }) => {
    await page.goto('/katalog?jenis=teknis#hasil')
    await expect(page).toHaveURL(/\/masuk\?kembali=/)
    await page.getByRole('button', { name: 'Masuk sebagai pegawai' }).click()
    await expect(page).toHaveURL(/\/katalog\?jenis=teknis#hasil$/)
  })

  test('a return address that leads elsewhere is dropped', async ({ page, baseURL }) => {
    for (const hostile of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      await page.goto(`/masuk?kembali=${encodeURIComponent(hostile)}`)
      await page.getByRole('button', { name: 'Masuk sebagai pegawai' }).click()
      await expect(page, hostile).toHaveURL(`${baseURL}/`)
      await chooseInAccountMenu(page, 'Keluar', 'menuitem')
      await expect(page).toHaveURL(/\/masuk/)
    }
  })

  test('signing out everywhere ends the token', async ({ page }) => {
    await signInAs(page, 'pegawai')
    const token = await page.evaluate(() => JSON.parse(localStorage.getItem('widya-session') ?? '{}').state.token)
    await chooseInAccountMenu(page, 'Keluar dari semua perangkat', 'menuitem')
    await expect(page).toHaveURL(/\/masuk/)
    expect(await statusOf(page, token)).toBe(401)
  })

  test('language and theme hold through a reload', async ({ page }) => {
    await signInAs(page, 'pegawai')
    await chooseInAccountMenu(page, 'English')
    await chooseInAccountMenu(page, 'Dark')
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).toHaveClass(/dark/)
    // Paper is white all the same, also where its owner prints backgrounds.
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
    await page.emulateMedia({ media: null })
    await expect(page.getByRole('link', { name: 'Catalogue' }).first()).toBeVisible()
  })

  test('a step back is not lost while the app waits for who is signed in', async ({ page }) => {
    await signInAs(page, 'pegawai')
    await moveTo(page, '/hasil')
    await moveTo(page, '/katalog')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Katalog')
    await renewSession(page, 'pegawai')
    await page.evaluate(() => history.back())
    await expect(page).toHaveURL(/\/hasil$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil saya')
  })

  test('what may no longer be seen is gone within two seconds, from the screen and from memory, and the page says why', async ({
    page,
    context,
  }) => {
    await signInAs(page, 'atasan')
    const { rows } = JSON.parse((await craftedFetch(page, '/team')).body) as { rows: { id: string; name: string }[] }
    // Their names stand on the sign-in page for everybody.
    const demo = (await craftedFetch(page, '/demo-people')).body
    const [one, other] = rows.filter(({ name }) => !demo.includes(name))
    if (!one || !other) throw new Error('the team is too small')
    await moveTo(page, '/tim')
    await expect(page.getByRole('link', { name: one.name }).filter({ visible: true }).first()).toBeVisible()
    await moveTo(page, `/tim/${one.id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(one.name)
    const second = await context.newPage()
    await second.goto('/tim')
    await expect(second.getByRole('link', { name: other.name }).filter({ visible: true }).first()).toBeVisible()

    // An admin at work in the other tab: nothing there tells this page of it but the backend.
    const { token } = await sendAs(second, undefined, 'POST', '/demo-sessions', { role: 'admin' })
    const change = async (id: string, body: object) => {
      const { version } = await sendAs(second, token, 'GET', `/employees/${id}/account`)
      await sendAs(second, token, 'PATCH', `/employees/${id}`, body, version)
    }
    const soon = { timeout: 2_000 }
    expect(await heldInMemory(page), 'the control').toMatchObject({
      page: expect.stringContaining(one.name),
      queries: expect.stringContaining(one.name),
    })
    await change(one.id, { unitId: 'dukcapil' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/bukan untuk Anda$/, soon)
    expect(JSON.stringify(await heldInMemory(page)), 'somebody who left the team').not.toContain(one.name)

    await moveTo(page, '/tim')
    await expect(page.getByRole('link', { name: other.name }).filter({ visible: true }).first()).toBeVisible()
    const { employeeId } = JSON.parse((await craftedFetch(page, '/session')).body)
    await change(employeeId, { roles: ['learner'] })
    for (const tab of [page, second]) {
      await expect(tab.getByText('Peran Anda baru saja diubah oleh admin.')).toBeVisible(soon)
      await expect(tab).toHaveURL(/\/masuk/)
      const held = JSON.stringify(await heldInMemory(tab))
      expect(
        rows.filter(({ name }) => held.includes(name) && !demo.includes(name)),
        'the team of somebody who heads none',
      ).toEqual([])
    }
  })
})
