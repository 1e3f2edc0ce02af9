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
