import { chooseInAccountMenu, craftedFetch, expect, moveTo, renewSession, signInAs, test } from '../fixtures.ts'

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
    const people = await craftedFetch(page, '/demo-people')
    const learner = (JSON.parse(people.body) as { role: string; nip: string }[]).find(({ role }) => role === 'learner')
    await page.getByLabel('NIP').fill(learner?.nip ?? '')
    await page.getByLabel('Kata sandi').fill('kotalama-2026')
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
    const status = await page.evaluate(
      async (old) => (await fetch('/api/v1/session', { headers: { authorization: `Bearer ${old}` } })).status,
      token,
    )
    expect(status).toBe(401)
  })

  test('language and theme hold through a reload', async ({ page }) => {
    await signInAs(page, 'pegawai')
    await chooseInAccountMenu(page, 'English')
    await chooseInAccountMenu(page, 'Dark')
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).toHaveClass(/dark/)
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
})
