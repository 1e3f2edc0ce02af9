import { expect, it } from 'vitest'
import { isWebKit } from './webkit.ts'

const kit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'
it.each([
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${kit} Version/18.0 Safari/605.1.15`, true],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${kit} CriOS/140.0 Mobile/15E148 Safari/604.1`, true],
  [`Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) ${kit} FxiOS/140.0 Mobile/15E148 Safari/605.1.15`, true],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36', false],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Mobile Safari/537.36', false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false],
])('%s', (userAgent, expected) => {
  expect(isWebKit(userAgent)).toBe(expected)
})
