export const notFoundBody: string
export function headersFile(base: string): string
export function redirectsFile(base: string): string
export function htaccessFile(base: string): string
export function nginxExample(): string
