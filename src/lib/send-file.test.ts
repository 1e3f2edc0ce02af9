import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sendImport } from '@/features/item-bank/import-request.ts'
import { putDevice, soon } from '@/testing/page-device.ts'
import { openSmallOffice, tokenOf } from '@/testing/small-office.ts'
import { useBackendState } from './backend-state.ts'
import { sendFile } from './send-file.ts'
import { useSession } from './session.ts'
import { stopWaiting, useWriting } from './waiting.ts'

let office: Awaited<ReturnType<typeof openSmallOffice>>
/** What becomes of the next file: it arrives, or arrives and is never answered, or is lost. */
let ways: ('arrives' | 'silence' | 'lost')[]
let sent: { route: string; key: string | null }[]

beforeEach(async () => {
  office = await openSmallOffice()
  putDevice()
  useBackendState.setState({ phase: 'ready' }, true)
  useSession.setState({ token: tokenOf('sari'), employeeId: 'sari', role: 'trainer' })
  ways = []
  sent = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({
      route: `${init.method} ${url.replace(/\?.*/, '')}`,
      key: new Headers(init.headers).get('idempotency-key'),
    })
    const way = (init.method === 'POST' && ways.shift()) || 'arrives'
    if (way === 'lost') throw new TypeError('Failed to fetch')
    const answer = office.backend(new Request(`https://widya.test${url}`, { ...init, signal: null }))
    if (way === 'arrives') return answer
    await answer
    return new Promise((_, reject) => {
      const end = () => reject(init.signal?.reason)
      if (init.signal?.aborted) end()
      else init.signal?.addEventListener('abort', end)
    })
  })
})
afterEach(() => vi.unstubAllGlobals())

const text = () => new Blob(['Panduan menyapa warga.'], { type: 'text/plain' })
const send = (body = text(), signal?: AbortSignal) =>
  sendFile<{ id: string }>({
    path: '/authoring/media?kind=file&name=panduan.txt',
    body,
    ...(signal ? { signal } : {}),
  })
const kept = () => Number(office.connection.all('select count(*) as n from media')[0]?.n)

it('a file without an answer is waited for in words, and stopping ends the wait', async () => {
  ways.push('silence')
  const sending = send().catch((error) => error)
  await soon(() => expect(useWriting.getState().count).toBe(1))
  stopWaiting()
  expect(await sending).toMatchObject({ name: 'ApiProblem', code: 'UNREACHABLE', transient: true })
  expect(useWriting.getState().count).toBe(0)
})

it('one that may have arrived is sent again as the same write, another one as another', async () => {
  ways.push('silence')
  const sending = send().catch(() => undefined)
  await soon(() => expect(kept()).toBe(1))
  stopWaiting()
  await sending
  expect((await send()).id).toBeTruthy()
  expect([kept(), sent[0]?.key === sent[1]?.key]).toEqual([1, true])
  await send(new Blob(['Panduan lain.']))
  // What was answered is over: the same file chosen later is a file of its own.
  await send()
  expect([kept(), new Set(sent.map(({ key }) => key)).size]).toEqual([3, 3])
})

it('one that is lost on its way is unreachable like any other write', async () => {
  ways.push('lost')
  await expect(send()).rejects.toMatchObject({ code: 'UNREACHABLE' })
  expect(useWriting.getState().count).toBe(0)
})

it('what the sender itself calls off is no failure of the way', async () => {
  ways.push('silence')
  const stop = new AbortController()
  const sending = send(text(), stop.signal).catch((error) => error)
  await soon(() => expect(kept()).toBe(1))
  stop.abort()
  expect((await sending).name).toBe('AbortError')
})

it('stopping to wait for an import calls it off in the backend too', async () => {
  ways.push('silence')
  const sending = sendImport({
    file: new File(['Benar?{T}'], 'soal.gift'),
    dryRun: true,
    skipKnown: false,
    signal: new AbortController().signal,
    key: 'import-0123456789',
  }).catch((error) => error)
  await soon(() => expect(sent).toHaveLength(1))
  await soon(() => expect(useWriting.getState().count).toBe(1))
  stopWaiting()
  await sending
  await soon(() => expect(sent.at(-1)?.route).toMatch(/^DELETE .*\/item-imports\//))
})
