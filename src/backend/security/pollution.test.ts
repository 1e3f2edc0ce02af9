import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { apiContract } from '@/contract/api.ts'
import type { Endpoint } from '@/contract/endpoint.ts'
import type { Role } from '@/domain/role.ts'
import { demoCity } from '@/testing/demo-city.ts'

/**
 * Names that stand for what every object has (reliability 3.7), wherever a name can be sent: as keys of JSON, of a query, as
 * columns and names in a file. Nothing of them may reach the objects of the backend, and none of it is a fault of the backend.
 */
const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString']
const value = '{"polluted":"yes","roles":["admin"]}'
const bodies = [
  `{"__proto__":${value},"toString":"x","hasOwnProperty":"x"}`,
  `{"constructor":{"prototype":${value}}}`,
  `{"title":"x","body":{"__proto__":${value}},"levels":{"__proto__":"t1","constructor":"t1"}}`,
  `[{"__proto__":${value}}]`,
]

let city: Awaited<ReturnType<typeof demoCity>>
beforeAll(async () => {
  city = await demoCity()
}, 120_000)
const before = Object.getOwnPropertyNames(Object.prototype).toSorted()
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

const roleOf = ({ roles }: Endpoint): Role => (roles === 'public' ? 'learner' : (roles[0] as Role))
const addressOf = (path: string, name: string) => path.replace(/\{[^}]+\}/g, encodeURIComponent(name))
const routes = Object.entries(apiContract as Record<string, Endpoint>).map(([route, endpoint]) => {
  const [method = '', path = ''] = route.split(' ')
  return { route, method, path, endpoint }
})

describe('names that every object has', () => {
  it('are keys like any other in a body, a path and a query', async () => {
    const faults: string[] = []
    let sent = 0
    const send = async (method: string, path: string, endpoint: Endpoint, body?: string) => {
      sent++
      const headers = {
        authorization: `Bearer ${city.tokenOf(roleOf(endpoint))}`,
        'if-match': '"1"',
        ...(body === undefined ? {} : { 'content-type': endpoint.upload ? 'text/plain' : 'application/json' }),
      }
      const { status } = await city.raw(method, path, body, headers)
      if (status >= 500) faults.push(`${status} ${method} ${path} ${body ?? ''}`)
    }
    for (const { method, path, endpoint } of routes) {
      // Who signs out would be nobody in all that follows.
      if (method === 'DELETE' && path.startsWith('/session')) continue
      for (const name of names.slice(0, 2)) {
        const query = `?${name}=x&${name}[polluted]=yes&${name}.polluted=yes&sort=${name}&filter=${name}`
        if (method === 'GET') await send(method, addressOf(path, name) + query, endpoint)
      }
      if (method !== 'GET') for (const body of bodies) await send(method, addressOf(path, '__proto__'), endpoint, body)
    }
    expect(faults).toEqual([])
    expect(sent, 'requests that were made').toBeGreaterThan(300)
  })

  it('are columns, categories and names like any other in a file of items', async () => {
    const all = names.join(',')
    const files = {
      'a.csv': `${all},soal,tipe,kunci\n${names.map(() => 'x').join(',')},Apa?,single,A\n`,
      'b.csv': `soal,tipe,pilihan A,pilihan B,kunci\n__proto__,constructor,toString,hasOwnProperty,__proto__\n`,
      'c.gift': names.map((name) => `$CATEGORY: ${name}/${name}\n\n::${name}::${name} {=${name} ~x ~y}\n`).join('\n'),
      'd.txt': names.map((name) => `${name}\nA. ${name}\nB. x\nANSWER: A\n`).join('\n'),
      'e.xml': `<quiz>${names
        .map(
          (name) =>
            `<question type="${name}"><name><text>${name}</text></name></question><question type="shortanswer" ${name}="x"><name><text>${name}</text></name><questiontext><text>${name}</text></questiontext><${name}>x</${name}><answer fraction="100"><text>${name}</text></answer></question>`,
        )
        .join('')}</quiz>`,
    }
    for (const [name, text] of Object.entries(files)) {
      const response = await city.raw('POST', `/item-imports?fileName=${name}`, text, {
        authorization: `Bearer ${city.tokenOf('trainer')}`,
        'content-type': 'text/plain',
      })
      expect(response.status, `${name} ${await response.clone().text()}`).toBeLessThan(500)
      const said = await response.text()
      expect(said, name).not.toContain('[native code]')
      expect(said, name).not.toContain('[object Object]')
    }
  })
})
