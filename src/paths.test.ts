import { describe, expect, it } from 'vitest'
import { paths, returnAddress } from './paths.ts'

describe('returnAddress', () => {
  it.each(['/katalog?jenis=teknis#hasil', '/kursus/a%20b', '/'])('keeps %s', (address) => {
    expect(returnAddress(address)).toBe(address)
  })
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '\\\\evil',
    '/\t/evil.example',
    '/..//evil.example',
    '/./\\evil.example',
    'data:text/html,x',
    ' //evil.example',
    '',
    null,
    '/masuk?kembali=/masuk',
  ])('drops %j', (address) => {
    expect(returnAddress(address)).toBe(paths.home)
  })
})
