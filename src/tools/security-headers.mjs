/**
 * The one source of the headers that every answer of the static host carries: the local server sends them, and the
 * build writes them into the header files of common hosts. A change here reaches all of them.
 */
const directives = [
  "default-src 'none'",
  // SQLite is WebAssembly; nothing else is compiled at run time.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // `default` is src/lib/trusted-types.ts; the editor of lessons parses pasted HTML in a detached document under the other.
  'trusted-types default ProseMirrorClipboard',
]

/** The policy of the app, for pages and for worker scripts alike (a worker obeys the policy of its own response). */
export const contentSecurityPolicy = directives.join('; ')

const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Header name → value, for every response whatever its status. @type {Readonly<Record<string, string>>} */
export const securityHeaders = Object.freeze({
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Browsers ignore it over plain http, so it may be sent always.
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
})

/** Names under /assets/ carry a hash of their content, so a browser may keep them for a year without asking. */
export const immutableCache = 'public,max-age=31536000,immutable'

/** Everything else is asked for again each time and mostly answered 304. */
export const revalidateCache = 'no-cache'
