import { afterAll, vi } from 'vitest'

// The files of a run share their modules and their globals (`isolate` in vite.config.ts): what one puts in place of `fetch` or
// `document` is not there for the next.
afterAll(() => void vi.unstubAllGlobals())
