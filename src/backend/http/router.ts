import type { Contract, Endpoint, Method, Route } from '@/contract/endpoint.ts'

export interface Match {
  route: Route
  endpoint: Endpoint
  params: Record<string, string>
}

/** Finds the endpoint of a path. A literal segment wins over a parameter: `/courses/mine` before `/courses/{id}`. */
export function makeRouter(contract: Contract) {
  const table = Object.entries(contract).map(([route, endpoint]) => {
    const [method, path] = route.split(' ') as [Method, string]
    const segments = path.slice(1).split('/')
    return { route: route as Route, method, endpoint, segments, literals: segments.filter((s) => s[0] !== '{').length }
  })
  table.sort((a, b) => b.literals - a.literals)

  return (method: string, path: string): Match | 'NOT_FOUND' | 'METHOD_NOT_ALLOWED' => {
    const parts = path.replace(/^\/|\/$/g, '').split('/')
    let pathKnown = false
    for (const entry of table) {
      if (entry.segments.length !== parts.length) continue
      const params: Record<string, string> = Object.create(null)
      const fits = entry.segments.every((segment, index) => {
        const part = parts[index] ?? ''
        if (segment[0] !== '{') return segment === part
        params[segment.slice(1, -1)] = safeDecode(part)
        return part !== ''
      })
      if (!fits) continue
      pathKnown = true
      if (entry.method === method) return { route: entry.route, endpoint: entry.endpoint, params }
    }
    return pathKnown ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND'
  }
}

function safeDecode(part: string) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
