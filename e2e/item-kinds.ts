import type { Locator, Page } from '@playwright/test'

/** Every type of item: how it is written in the form, what a screen reader hears of it, and how it is answered in two ways. */
export interface ItemKind {
  type: string
  stem: string
  /** Its own fields; the question, the indicator and the explanation are the same for all. */
  write: (form: Locator) => Promise<unknown>
  /** Roles and names of what is answered with, in any order. */
  names: string[]
  /** Rightly, by touch; what is not given by a touch is typed after one. */
  touch: (group: Locator, page: Page) => Promise<unknown>
  /** Wrongly, from the control that Tab has reached; nothing else of the mouse. */
  keys: (page: Page) => Promise<unknown>
}

const fill = async (form: Locator, fields: Record<string, string>) => {
  for (const [label, text] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(text)
}
const tap = (group: Locator, role: 'radio' | 'checkbox', name: string) => group.getByRole(role, { name }).tap()
/** A native list opens in the system's own way on a touch, so its choice is set. */
const choose = async (select: Locator, label: string) => {
  await select.tap()
  await select.selectOption({ label })
}
const type = async (page: Page, box: Locator, text: string) => {
  await box.tap()
  await page.keyboard.type(text)
}
/** From a radio of any group to the one that is called so. */
const arrowTo = async (page: Page, name: string) => {
  await page.keyboard.press('Space')
  const wanted = page.getByRole('radio', { name, exact: true })
  for (let at = 0; at < 4 && !(await wanted.isChecked()); at++) await page.keyboard.press('ArrowDown')
}
const stepNow = (group: Locator) => group.getByRole('listitem').locator('span.flex-1').allTextContents()

const steps = ['Sapa warga', 'Catat keluhan', 'Beri nomor']
const pairs = [
  ['Pagi', 'Selamat pagi'],
  ['Siang', 'Selamat siang'],
  ['Malam', 'Selamat malam'],
] as const

export const itemKinds: ItemKind[] = [
  {
    type: 'Pilihan tunggal',
    stem: 'Apa yang pertama Anda lakukan?',
    write: async (form) => {
      await fill(form, { 'Pilihan 1': 'Menyapa', 'Pilihan 2': 'Menunggu' })
      await form.getByLabel('Kunci 1').check()
    },
    names: ['radio "Menyapa"', 'radio "Menunggu"'],
    touch: (group) => tap(group, 'radio', 'Menyapa'),
    keys: (page) => arrowTo(page, 'Menunggu'),
  },
  {
    type: 'Pilihan jamak',
    stem: 'Apa saja yang Anda catat?',
    write: async (form) => {
      await fill(form, { 'Pilihan 1': 'Nama', 'Pilihan 2': 'Keluhan' })
      await form.getByRole('button', { name: 'Tambah pilihan' }).click()
      await fill(form, { 'Pilihan 3': 'Warna baju' })
      await form.getByLabel('Kunci 1').check()
      await form.getByLabel('Kunci 2').check()
    },
    names: ['checkbox "Nama"', 'checkbox "Keluhan"', 'checkbox "Warna baju"'],
    touch: async (group) => {
      await tap(group, 'checkbox', 'Nama')
      await tap(group, 'checkbox', 'Keluhan')
    },
    keys: async (page) => {
      const wrong = page.getByRole('checkbox', { name: 'Warna baju' })
      while (!(await wrong.evaluate((box) => box === document.activeElement))) await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
    },
  },
  {
    type: 'Penilaian situasional',
    stem: 'Seorang warga marah di depan loket. Anda …',
    write: (form) =>
      fill(form, {
        'Pilihan 1': 'Mendengarkan sampai selesai',
        'Bobot pilihan 1': '100',
        'Pilihan 2': 'Memanggil rekan',
        'Bobot pilihan 2': '0',
      }),
    names: ['radio "Mendengarkan sampai selesai"', 'radio "Memanggil rekan"'],
    touch: (group) => tap(group, 'radio', 'Mendengarkan sampai selesai'),
    keys: (page) => arrowTo(page, 'Memanggil rekan'),
  },
  {
    type: 'Benar atau salah',
    stem: 'Keluhan cukup diingat, tidak perlu dicatat.',
    write: (form) => form.getByRole('radio', { name: 'Salah' }).check(),
    names: ['radio "Benar"', 'radio "Salah"'],
    touch: (group) => tap(group, 'radio', 'Salah'),
    keys: (page) => arrowTo(page, 'Benar'),
  },
  {
    type: 'Menjodohkan',
    stem: 'Jodohkan waktu dengan sapaannya.',
    write: async (form) => {
      for (const [at, [left, right]] of pairs.entries())
        await fill(form, { [`Kiri ${at + 1}`]: left, [`Pasangan ${at + 1}`]: right })
    },
    names: pairs.map(([left]) => `combobox "${left}"`),
    touch: async (group) => {
      for (const [left, right] of pairs) await choose(group.getByLabel(left, { exact: true }), right)
    },
    keys: async (page) => {
      for (const [, wrong] of [pairs[1], pairs[2], pairs[0]]) {
        await page.keyboard.type(wrong ?? '')
        await page.keyboard.press('Tab')
      }
    },
  },
  {
    type: 'Urutan',
    stem: 'Urutkan langkah menerima keluhan.',
    write: (form) =>
      fill(form, Object.fromEntries(steps.map((text, at) => [`Langkah ${at + 1}, dalam urutan yang benar`, text]))),
    names: ['button "Urutan ini sudah tepat"', ...steps.map((text) => `text: ${text}`)],
    touch: async (group) => {
      for (const [at, text] of steps.entries())
        while ((await stepNow(group)).indexOf(text) > at)
          await group.getByRole('button', { name: `Naikkan: ${text}` }).tap()
      const keep = group.getByRole('button', { name: 'Urutan ini sudah tepat' })
      if (await keep.isVisible()) await keep.tap()
    },
    keys: async (page) => {
      // Backwards, whatever order was drawn: then no step stands after the one that it should follow.
      const group = page.locator('fieldset').first()
      for (const [at, text] of steps.toReversed().entries())
        while ((await stepNow(group)).indexOf(text) > at) {
          await group.getByRole('button', { name: `Naikkan: ${text}` }).focus()
          await page.keyboard.press('Enter')
        }
      const keep = group.getByRole('button', { name: 'Urutan ini sudah tepat' })
      if (!(await keep.isVisible())) return
      await keep.focus()
      await page.keyboard.press('Enter')
    },
  },
  {
    type: 'Angka',
    stem: 'Dalam berapa hari keluhan dijawab?',
    write: (form) => fill(form, { Jawaban: '14', Toleransi: '0' }),
    names: ['textbox "Jawaban berupa angka"'],
    touch: (group, page) => type(page, group.getByRole('textbox'), '14'),
    keys: (page) => page.keyboard.type('30'),
  },
  {
    type: 'Isian singkat',
    stem: 'Sebutkan kata pembuka percakapan.',
    write: (form) => fill(form, { 'Jawaban yang diterima, satu per baris': 'sapaan\nsapa' }),
    names: ['textbox "Jawaban singkat"'],
    touch: (group, page) => type(page, group.getByRole('textbox'), 'Sapaan'),
    keys: (page) => page.keyboard.type('diam'),
  },
  {
    type: 'Isian rumpang',
    stem: 'Lengkapi kalimat ini.',
    write: (form) =>
      fill(form, { 'Teks dengan bagian rumpang': 'Keluhan {=dicatat ~dilupakan}, lalu dijawab dalam {#14} hari.' }),
    names: ['combobox "Isian 1"', 'textbox "Isian 2"'],
    touch: async (group, page) => {
      await choose(group.getByLabel('Isian 1'), 'dicatat')
      await type(page, group.getByLabel('Isian 2'), '14')
    },
    keys: async (page) => {
      await page.keyboard.type('dilupakan')
      await page.keyboard.press('Tab')
      await page.keyboard.type('90')
    },
  },
  {
    type: 'Esai dengan rubrik',
    stem: 'Ceritakan satu keluhan dan tindakan Anda.',
    write: async (form) => {
      for (const [at, title] of ['Isi', 'Bahasa'].entries()) {
        await fill(form, { [`Kriteria ${at + 1}`]: title })
        for (const [level, text] of ['Belum terlihat', 'Sebagian', 'Lengkap'].entries())
          await fill(form, { [`Kriteria ${at + 1}, tingkat ${level + 1}: yang terlihat`]: text })
      }
    },
    names: ['textbox "Jawaban Anda"'],
    touch: (group, page) => type(page, group.getByRole('textbox'), 'Warga menunggu lama. Saya catat, lalu saya jawab.'),
    keys: (page) => page.keyboard.type('Saya diam saja.'),
  },
]
