/**
 * The page runs under `require-trusted-types-for 'script'`: without a default policy the browser refuses every
 * `new Worker(url)` and `serviceWorker.register(url)`. This one lets scripts of our own origin through and nothing
 * else; HTML from strings stays refused. Import it before anything that starts a worker.
 */
interface TrustedTypes {
  readonly defaultPolicy: unknown
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => unknown
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

if (trustedTypes && trustedTypes.defaultPolicy === null) {
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  })
}
/**
 * zod tries once whether it may compile code. The policy refuses, and Chromium 156 (not yet 150) reports the try as a
 * violation. zod reads its settings from this global when it loads (4.6, core/core.js), so the first screen, which has
 * no schema, does not need zod to say so. May go when zod no longer tries under Trusted Types.
 */
;(globalThis as { __zod_globalConfig?: { jitless: boolean } }).__zod_globalConfig = { jitless: true }
