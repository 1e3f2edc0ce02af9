import type { RequestListener } from 'node:http'

export interface RunningServer {
  /** Address of the app with its base path, for example `http://localhost:4173/lms/`. */
  url: string
  port: number
  close: () => Promise<void>
}

export function normalizeBase(base: string | undefined): string
export function makeRequestHandler(options?: { root?: string; base?: string }): RequestListener
export function serve(options?: { port?: number; base?: string; root?: string }): Promise<RunningServer>
