import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  /** `BASE_PATH=/lms/ npm run build` builds for a sub-folder of a host. */
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), tailwindcss()],
  resolve: {
    alias: {
      '@': at('./src'),
      // msw pulls in the whole public-suffix list to scope cookies; we send none (decisions/0002).
      tldts: at('./src/lib/no-public-suffixes.ts'),
    },
  },
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 900,
    // An inlined font or picture would be a data: address, which the content security policy does not allow for fonts.
    assetsInlineLimit: 0,
  },
  server: { port: Number(process.env.PORT ?? 4173), strictPort: true },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    pool: 'threads',
    maxWorkers: 2,
    environment: 'node',
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
