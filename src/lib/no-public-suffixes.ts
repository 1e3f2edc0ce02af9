/**
 * Stands in for `tldts`, which msw imports to find the registrable domain of a cookie. Widya sends no cookies, and the
 * real list would add 110 KB (gz) to the first page. May go when msw makes its cookie store optional.
 */
export const getPublicSuffix = (hostname: string) => hostname
export const getDomain = (hostname: string) => hostname
export const parse = (hostname: string) => ({ hostname, domain: hostname, publicSuffix: '' })
