export const contentSecurityPolicy: string
export const securityHeaders: Readonly<Record<string, string>>
export const immutableCache: string
export const revalidateCache: string
