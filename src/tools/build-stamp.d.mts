export function writeStamp(root: string, base: string): void
export function isBuildFresh(root: string, base: string): boolean
