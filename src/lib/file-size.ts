import type { Format } from './format.ts'

/** 1,4 MB or 320 kB, as people say it. */
export const fileSize = (format: Format, bytes: number): string =>
  bytes < 1_000_000
    ? `${format.number(Math.max(1, Math.round(bytes / 1_000)))} kB`
    : `${format.number(bytes / 1_000_000, 1)} MB`
