/**
 * Stands in for `tough-cookie` (and the public-suffix list behind it), with which msw imitates a cookie jar. The session
 * travels in the Authorization header and no answer sets a cookie, so the jar is always empty; the real ones would add
 * 120 KB (gz) to the first page. May go when msw makes its cookie store optional.
 */
export class MemoryCookieStore {
  idx: object = {}
}
export class CookieJar {
  getCookiesSync = () => []
  setCookie = async () => undefined
}
export const Cookie = { fromJSON: () => null }
