import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersFile, htaccessFile, nginxExample, redirectsFile } from './host-files.mjs'
import { contentSecurityPolicy, securityHeaders } from './security-headers.mjs'

describe('security headers', () => {
  it('let nothing run that is not ours', () => {
    const policy = new Map(
      contentSecurityPolicy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    )
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"])
    expect(policy.get('style-src')).toEqual(["'self'"])
    expect(policy.get('frame-ancestors')).toEqual(["'none'"])
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
  })

  it('turn every listed feature off', () => {
    const permissions = securityHeaders['Permissions-Policy'] ?? ''
    expect(permissions).toContain('camera=()')
    expect(permissions.split(', ').every((feature) => feature.endsWith('=()'))).toBe(true)
  })

  it('can stand between double quotes in every host file', () => {
    for (const value of Object.values(securityHeaders)) expect(value).not.toMatch(/["\r\n]/)
  })
})

describe.each([
  ['_headers', headersFile('/lms/')],
  ['.htaccess', htaccessFile('/lms/')],
  ['nginx', nginxExample()],
])('%s', (_, text) => {
  it.each(Object.entries(securityHeaders))('carries %s', (name, value) => {
    expect(text).toContain(name)
    expect(text).toContain(value)
  })

  it('keeps hashed assets for a year', () => {
    expect(text).toContain('public,max-age=31536000,immutable')
  })
})

it('_headers gives Cache-Control only in rules that never meet', () => {
  const rules = headersFile('/').trim().split('\n\n')
  const cached = rules.filter((rule) => rule.includes('Cache-Control')).map((rule) => rule.split('\n')[0])
  expect(cached).toEqual(['/assets/*', '/index.html', '/service-worker.js'])
})

it('_redirects keeps what is missing under /api and /assets missing, and leads to the base path', () => {
  expect(redirectsFile('/').trim().split('\n')).toEqual([
    '/api/* /not-found.json 404',
    '/assets/* /not-found.json 404',
    '/* /index.html 200',
  ])
  expect(redirectsFile('/lms/').split('\n')[0]).toBe('/ /lms/ 302')
})

it('nginx.conf.example is what the code writes', () => {
  expect(readFileSync(new URL('./nginx.conf.example', import.meta.url), 'utf8')).toBe(nginxExample())
})
