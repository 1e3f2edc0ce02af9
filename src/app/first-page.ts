import { matchPath } from 'react-router'
import type { Role } from '@/domain/role.ts'
import { enrolmentQueries } from '@/features/enrolments/queries.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { paths } from '@/paths.ts'
import { roleHome } from './role-home.ts'
import { routes } from './routes.tsx'

const mostMs = 1_500
let waiting: { who: string; ready: Promise<unknown> } | undefined

async function fetchPage(role: string, address: string) {
  const target = address === paths.home ? (roleHome[role as Role] ?? address) : address
  const entry = routes.find(({ path }) => matchPath(path, target))
  await Promise.all([
    entry?.preload(),
    target === paths.home ? queryClient.prefetchQuery(enrolmentQueries.home()) : undefined,
  ])
}

/**
 * The first page after a start or a sign-in is shown whole: what was there before stays until its chunk and its data are
 * here, instead of one waiting state after another (React keeps each for 300 ms). Never waits longer than 1.5 s.
 */
export function firstPage(role: Role, address: string): Promise<unknown> {
  const who = `${useSession.getState().token}`
  if (waiting?.who !== who)
    waiting = {
      who,
      ready: Promise.race([
        fetchPage(role, address).catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, mostMs)),
      ]),
    }
  return waiting.ready
}

// On a start with a session the data of the page are asked for together with who it is, not after.
const { token, role } = useSession.getState()
const base = import.meta.env.BASE_URL.replace(/\/$/, '')
if (token && role) void fetchPage(role, location.pathname.slice(base.length) || paths.home).catch(() => undefined)
