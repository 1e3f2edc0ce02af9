import { beforeAll, describe, expect, it } from 'vitest'
import { apiContract } from '@/contract/api.ts'
import type { Endpoint } from '@/contract/endpoint.ts'
import type { Problem } from '@/contract/problem.ts'
import { Role } from '@/domain/role.ts'
import { demoCity } from '@/testing/demo-city.ts'

/**
 * Endpoint × (nobody + every role), made from the contract: a new endpoint is in it without a line here. Whoever is not
 * named is turned away before anything of the request is read; whoever is named is never told that the role is wrong.
 */
let city: Awaited<ReturnType<typeof demoCity>>
beforeAll(async () => {
  city = await demoCity()
})

const endpoints = Object.entries(apiContract) as [string, Endpoint][]
const somebody = [undefined, ...Role.options] as const

/** A fresh session each time: some endpoints end the one that calls them. */
async function tokenFor(role: Role | undefined) {
  if (!role) return undefined
  const opened = await city.call(undefined, 'POST', '/demo-sessions', { body: { role } })
  return ((await opened.json()) as { token: string }).token
}
async function codeFor(role: Role | undefined, route: string) {
  const [method = '', template = ''] = route.split(' ')
  const path = template.replace(/\{\w+\}/g, 'not-there')
  const response = await city.send(await tokenFor(role), method, path, method === 'GET' ? {} : { body: {} })
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('problem') ? (JSON.parse(text) as Problem) : undefined
  return { status: response.status, code: json?.code }
}

describe('role matrix', () => {
  it('knows every endpoint and every role', () => {
    expect(endpoints.length).toBeGreaterThan(50)
    for (const [route, { roles }] of endpoints) expect(roles === 'public' || roles.length > 0, route).toBe(true)
  })

  for (const [route, { roles }] of endpoints)
    it(`${route}: ${roles === 'public' ? 'anyone' : roles.join(', ')}`, async () => {
      for (const role of somebody) {
        const { status, code } = await codeFor(role, route)
        if (roles === 'public') expect(code, String(role)).not.toBe('FORBIDDEN')
        else if (role === undefined) expect({ status, code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
        else if (!roles.includes(role)) expect({ status, code }, role).toEqual({ status: 403, code: 'FORBIDDEN' })
        else expect(['UNAUTHENTICATED', 'FORBIDDEN'], role).not.toContain(code)
        expect(status, `${role} must not meet a fault`).toBeLessThan(500)
      }
    })

  it('takes a made-up, cut or ended token for nobody', async () => {
    const token = (await tokenFor('admin')) ?? ''
    for (const wrong of ['x'.repeat(40), token.slice(0, -1), `${token}a`, token.toUpperCase(), ''])
      expect((await city.send(wrong, 'GET', '/dashboard')).status, wrong).toBe(401)
    await city.send(token, 'DELETE', '/session')
    expect((await city.send(token, 'GET', '/dashboard')).status).toBe(401)
  })
})
