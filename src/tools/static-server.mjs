import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { immutableCache, revalidateCache, securityHeaders } from './security-headers.mjs'

const distFolder = fileURLToPath(new URL('../../dist', import.meta.url))

/** Files that tell a host how to serve the folder; they are not pages. */
const hostFiles = new Set(['/_headers', '/_redirects', '/not-found.json'])

/** `lms`, `/lms` and `/lms/` all mean `/lms/`. @param {string | undefined} base */
export function normalizeBase(base) {
  const inner = (base ?? '/').replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}

/** @param {import('node:http').ServerResponse} res @param {number} status @param {string} type @param {string} body */
function answer(res, status, type, body) {
  res.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
  })
  res.end(body)
}

/** @param {import('node:http').ServerResponse} res */
const answerNotFound = (res) => answer(res, 404, 'text/plain;charset=utf-8', 'Tidak ditemukan / Not found\n')

/** @param {import('node:http').ServerResponse} res @param {string} path */
function answerNoApi(res, path) {
  const problem = {
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    code: 'NOT_FOUND',
    detail: 'This host serves files only; requests to /api are answered inside the app.',
    instance: path,
  }
  answer(res, 404, 'application/problem+json', JSON.stringify(problem))
}

/** A page of the app asked for by the address bar: only such a request may be answered with index.html. */
function isNavigation(req, path) {
  const lastSegment = path.slice(path.lastIndexOf('/') + 1)
  return !lastSegment.includes('.') && (req.headers.accept ?? '').includes('text/html')
}

/**
 * sirv reads only `bytes=first-last` and `bytes=first-`. Other forms may lawfully be answered with the whole file, so
 * they are taken away; a part is always a part of the plain file, never of its compressed copy.
 */
function tameRange(req) {
  const range = req.headers.range
  if (range === undefined) return
  const parts = /^bytes=(\d+)-(\d*)$/.exec(range)
  const plain = parts !== null && (parts[2] === '' || (Number(parts[2]) > 0 && Number(parts[2]) >= Number(parts[1])))
  if (plain && req.headers['if-range'] === undefined) delete req.headers['accept-encoding']
  else delete req.headers.range
}

/**
 * Serves a built folder the way a careful static host would: security headers on every answer, 404 in problem+json
 * under /api, index.html for navigations only, compressed copies, ETag, Range.
 * @param {{ root?: string, base?: string }} [options] root: the built folder; base: the path it is served under
 * @returns {import('node:http').RequestListener}
 */
export function makeRequestHandler({ root = distFolder, base: givenBase } = {}) {
  const base = normalizeBase(givenBase)
  const files = sirv(root, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (res, path) =>
      res.setHeader('Cache-Control', path.startsWith('/assets/') ? immutableCache : revalidateCache),
  })

  return (req, res) => {
    for (const [name, value] of Object.entries(securityHeaders)) res.setHeader(name, value)
    const url = req.url ?? '/'
    const queryStart = url.indexOf('?')
    const fullPath = queryStart < 0 ? url : url.slice(0, queryStart)
    const query = queryStart < 0 ? '' : url.slice(queryStart)

    if (fullPath === '/api' || fullPath.startsWith('/api/')) return answerNoApi(res, fullPath)
    if (base !== '/' && (fullPath === '/' || `${fullPath}/` === base)) {
      res.writeHead(302, { Location: base + query, 'Cache-Control': 'no-store' })
      return res.end()
    }
    if (!fullPath.startsWith(base)) return answerNotFound(res)
    const path = fullPath.slice(base.length - 1)
    if (path === '/api' || path.startsWith('/api/')) return answerNoApi(res, fullPath)
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD')
      return answer(res, 405, 'text/plain;charset=utf-8', 'Metode tidak diizinkan / Method not allowed\n')
    }
    if (hostFiles.has(path)) return answerNotFound(res)

    tameRange(req)
    req.url = path + query
    files(req, res, () => {
      if (!isNavigation(req, path)) return answerNotFound(res)
      req.url = '/'
      files(req, res, () => answerNotFound(res))
    })
  }
}

/**
 * Starts the server; port 0 takes any free port. Rejects when the port is taken.
 * @param {{ port?: number, base?: string, root?: string }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export function serve({ port = 4173, base, root } = {}) {
  const server = createServer(makeRequestHandler({ root, base }))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      const address = server.address()
      const actualPort = typeof address === 'object' && address !== null ? address.port : port
      resolve({
        url: `http://localhost:${actualPort}${normalizeBase(base)}`,
        port: actualPort,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}
