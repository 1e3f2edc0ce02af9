import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from './security-headers.mjs'
import { normalizeBase, type RunningServer, serve } from './static-server.mjs'

const script = `export const filler = '${'widya '.repeat(400)}'\n`
let root: string
let atRoot: RunningServer
let inFolder: RunningServer

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'widya-static-'))
  mkdirSync(join(root, 'assets'))
  mkdirSync(join(root, '.vite'))
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Widya</title>')
  writeFileSync(join(root, 'service-worker.js'), '// service worker')
  writeFileSync(join(root, '_headers'), 'for the host')
  writeFileSync(join(root, '.vite', 'manifest.json'), '{}')
  writeFileSync(join(root, 'assets', 'app-1a2b.js'), script)
  writeFileSync(join(root, 'assets', 'app-1a2b.js.br'), brotliCompressSync(script))
  writeFileSync(join(root, 'assets', 'app-1a2b.js.gz'), gzipSync(script))
  atRoot = await serve({ port: 0, root })
  inFolder = await serve({ port: 0, root, base: '/lms/' })
})

afterAll(async () => {
  await Promise.all([atRoot.close(), inFolder.close()])
  rmSync(root, { recursive: true })
})

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** Plain http instead of fetch: nothing is added to the request, followed or decompressed. */
function ask(server: RunningServer, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ port: server.port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

const asPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('API paths', () => {
  it.each(['/api', '/api/v1/me', '/api/v1/files/report.pdf', '/api/v1/me?x=1'])(
    '%s is 404 problem+json',
    async (path) => {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
        const { status, headers, body } = await ask(atRoot, path, asPage, method)
        expect(status).toBe(404)
        expect(headers['content-type']).toBe('application/problem+json')
        expect(JSON.parse(body.toString())).toMatchObject({ status: 404, code: 'NOT_FOUND' })
      }
    },
  )

  it('are 404 below a base path and beside it', async () => {
    for (const path of ['/lms/api/v1/me', '/api/v1/me']) {
      expect((await ask(inFolder, path, asPage)).headers['content-type']).toBe('application/problem+json')
    }
  })

  it('do not swallow names that only begin alike', async () => {
    expect((await ask(atRoot, '/apiary', asPage)).status).toBe(200)
  })
})

describe('security headers', () => {
  it.each([
    ['/', 200, 'GET'],
    ['/assets/app-1a2b.js', 200, 'GET'],
    ['/service-worker.js', 200, 'GET'],
    ['/katalog', 200, 'GET'],
    ['/assets/gone.js', 404, 'GET'],
    ['/api/v1/me', 404, 'GET'],
    ['/', 405, 'POST'],
  ])('stand on %s (%i)', async (path, expected, method) => {
    const { status, headers } = await ask(atRoot, path, asPage, method)
    expect(status).toBe(expected)
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value)
  })

  it('stand on 304, 206, 416 and redirects', async () => {
    const { headers } = await ask(atRoot, '/')
    const answers = await Promise.all([
      ask(atRoot, '/', { 'if-none-match': String(headers.etag) }),
      ask(atRoot, '/assets/app-1a2b.js', { range: 'bytes=0-9' }),
      ask(atRoot, '/assets/app-1a2b.js', { range: 'bytes=999999-' }),
      ask(inFolder, '/'),
    ])
    expect(answers.map((answer) => answer.status)).toEqual([304, 206, 416, 302])
    for (const answer of answers) {
      expect(answer.headers['content-security-policy']).toBe(securityHeaders['Content-Security-Policy'])
    }
  })
})

describe('fallback to index.html', () => {
  it('answers navigations to addresses of the app', async () => {
    const { status, headers, body } = await ask(atRoot, '/belajar/kursus/7?tab=isi', asPage)
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/html')
    expect(headers['cache-control']).toBe('no-cache')
    expect(body.toString()).toContain('Widya')
  })

  it.each([
    ['a missing asset', '/assets/gone-1a2b.js', asPage],
    ['a missing file with an extension', '/media/gone.svg', asPage],
    ['a request that does not want a page', '/katalog', { accept: 'application/json' }],
    ['a request without Accept', '/katalog', {}],
    ['the build folder of Vite', '/.vite/manifest.json', asPage],
    ['the header file of the host', '/_headers', asPage],
    ['a way out of the folder', '/..%2f..%2fetc/passwd', {}],
  ])('is not given to %s', async (_, path, headers) => {
    const answer = await ask(atRoot, path, headers)
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).not.toContain('Widya')
  })
})

describe('caching, compression, ranges', () => {
  it('keeps hashed assets for a year and asks again for the rest', async () => {
    expect((await ask(atRoot, '/assets/app-1a2b.js')).headers['cache-control']).toBe(
      'public,max-age=31536000,immutable',
    )
    expect((await ask(atRoot, '/service-worker.js')).headers['cache-control']).toBe('no-cache')
    expect((await ask(atRoot, '/index.html')).headers['cache-control']).toBe('no-cache')
  })

  it('sends the brotli copy where it is taken, else gzip, else the file', async () => {
    const brotli = await ask(atRoot, '/assets/app-1a2b.js', { 'accept-encoding': 'gzip, deflate, br' })
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript',
      vary: 'Accept-Encoding',
    })
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script)
    const gzipped = await ask(atRoot, '/assets/app-1a2b.js', { 'accept-encoding': 'gzip' })
    expect(gzipped.headers['content-encoding']).toBe('gzip')
    const plain = await ask(atRoot, '/assets/app-1a2b.js')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toBe(script)
  })

  it('answers 304 to the ETag it gave', async () => {
    const first = await ask(atRoot, '/')
    expect((await ask(atRoot, '/', { 'if-none-match': String(first.headers.etag) })).status).toBe(304)
  })

  it('gives a part of the plain file, even to a client that takes brotli', async () => {
    const part = await ask(atRoot, '/assets/app-1a2b.js', { range: 'bytes=7-11', 'accept-encoding': 'br' })
    expect(part.status).toBe(206)
    expect(part.body.toString()).toBe(script.slice(7, 12))
    expect(part.headers['content-range']).toBe(`bytes 7-11/${script.length}`)
  })

  it.each(['bytes=-5', 'bytes=0-1,4-5', 'bytes=9-3', 'lines=1-2'])(
    'gives the whole file for the range %s',
    async (range) => {
      const whole = await ask(atRoot, '/assets/app-1a2b.js', { range })
      expect(whole.status).toBe(200)
      expect(whole.body.toString()).toBe(script)
    },
  )

  it('sends no body to HEAD', async () => {
    const head = await ask(atRoot, '/assets/app-1a2b.js', {}, 'HEAD')
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
  })
})

describe('base path', () => {
  it('is the same however it is written', () => {
    expect([undefined, '', '/', 'lms', '/lms', '/lms/'].map(normalizeBase)).toEqual([
      '/',
      '/',
      '/',
      '/lms/',
      '/lms/',
      '/lms/',
    ])
  })

  it('serves below it, leads there from above, and has nothing beside it', async () => {
    expect(inFolder.url).toBe(`http://localhost:${inFolder.port}/lms/`)
    expect((await ask(inFolder, '/lms/katalog', asPage)).body.toString()).toContain('Widya')
    const asset = await ask(inFolder, '/lms/assets/app-1a2b.js')
    expect(asset.headers['cache-control']).toContain('immutable')
    for (const path of ['/', '/lms']) {
      expect(await ask(inFolder, path)).toMatchObject({ status: 302, headers: { location: '/lms/' } })
    }
    expect((await ask(inFolder, '/katalog', asPage)).status).toBe(404)
  })
})
