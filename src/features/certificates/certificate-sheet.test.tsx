import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CertificateCheck, CertificatePage } from '@/contract/certificates.ts'
import { CertificateSheet } from './certificate-sheet.tsx'
import { CheckAnswer } from './check-answer.tsx'

const certificate: CertificatePage = {
  number: 'KTL-2026-000123-38',
  name: 'Made Basri',
  nip: '1998••••••••••••74',
  unit: 'Bagian Kesejahteraan Rakyat',
  title: 'Integritas dan Etika ASN (BerAKHLAK)',
  versionNumber: 3,
  learningHours: 5,
  competency: 'Integritas',
  level: 2,
  // Already the first of the month in the city.
  completedAt: '2026-04-30T17:00:00.000Z',
  courseId: 'k',
  status: 'valid',
  mine: true,
  changed: null,
}
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const sheet = (more: Partial<CertificatePage> = {}) =>
  renderToStaticMarkup(<CertificateSheet certificate={{ ...certificate, ...more }} />)

describe('the sheet', () => {
  it('says all that the certificate says, and where it can be verified', () => {
    const text = textOf(sheet())
    for (const said of ['KTL-2026-000123-38', 'Made Basri', 'NIP 1998••••••••••••74, Bagian Kesejahteraan Rakyat'])
      expect(text).toContain(said)
    for (const said of ['Integritas, tingkat 2', '5 JP', 'Versi kursus 3', 'Selesai 1 Mei 2026', 'mode demonstrasi'])
      expect(text).toContain(said)
    expect(text).not.toContain('Ditarik')
  })
  it('says on itself, so on paper too, that it was withdrawn', () => {
    expect(textOf(sheet({ status: 'withdrawn' }))).toContain('Ditarik')
  })
  it('takes smaller letters for a name or a title that would not fit', () => {
    expect(sheet()).not.toContain('certificate-long')
    expect(sheet({ name: 'Raden Ajeng Kusumawardhani Prawirodirdjo' })).toContain('certificate-long')
    expect(sheet({ title: 'Penyusunan dan penelaahan '.repeat(4) })).toContain('certificate-long')
  })
})

describe('the check', () => {
  const { number, name, title, versionNumber, learningHours, completedAt } = certificate
  const known = { number, name, title, versionNumber, learningHours, completedAt }
  it.each<[CertificateCheck, string]>([
    [{ state: 'valid', ...known }, 'Sertifikat ini berlaku'],
    [{ state: 'withdrawn', ...known }, 'Sertifikat ini sudah ditarik dan tidak berlaku'],
    [{ state: 'unknown' }, 'Tidak ada sertifikat dengan nomor ini'],
  ])('%o', (answer, said) => {
    const text = textOf(renderToStaticMarkup(<CheckAnswer answer={answer} number={number} />))
    expect(text).toContain(said)
    expect(text.includes('Made Basri')).toBe(answer.state !== 'unknown')
  })
})
