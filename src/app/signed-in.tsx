import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, use, useEffect } from 'react'
import { Navigate, Route, Routes, useLocation } from 'react-router'
import type { Role } from '@/domain/role.ts'
import { sessionQueries } from '@/features/session/queries.ts'
import { useSession } from '@/lib/session.ts'
import { paths } from '@/paths.ts'
import { LiveRegion } from '@/ui/live-region.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { ToastRegion } from '@/ui/toast-region.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { firstPage } from './first-page.ts'
import { replayLeftBehind } from './replay.ts'
import { roleHome } from './role-home.ts'
import { mayOpen, preloadPagesOf, routes } from './routes.tsx'
import { DeviceNoticeSlot } from './shell/device-notice-slot.tsx'
import { PageArrival } from './shell/page-arrival.tsx'
import { Shell } from './shell/shell.tsx'
import { useShellWords } from './shell/shell.words.ts'
import { UpdateNotice } from './shell/update-notice.tsx'

const NotFound = lazy(async () => ({ default: (await import('./absent.tsx')).NotFound }))
const NotYours = lazy(async () => ({ default: (await import('./absent.tsx')).NotYours }))
const SignInAgain = lazy(async () => ({ default: (await import('@/features/session/sign-in-again.tsx')).SignInAgain }))

/** Everything behind the sign-in. */
export function SignedIn() {
  const { data: me } = useSuspenseQuery(sessionQueries.me())
  const expired = useSession((session) => session.expired)
  const { pathname } = useLocation()
  use(firstPage(me.role, pathname))
  useEffect(() => preloadPagesOf(me.role), [me.role])
  useEffect(() => replayLeftBehind(me.employeeId), [me.employeeId])

  return (
    <>
      <Routes>
        {roleHome[me.role] !== paths.home && (
          <Route path={paths.home} element={<Navigate to={roleHome[me.role]} replace />} />
        )}
        {routes.map((entry) => {
          const page = mayOpen(entry, me.role) ? <entry.Page /> : <NotYours role={me.role} />
          const framed = (
            <Framed role={me.role} bare={entry.frame === 'focus' && mayOpen(entry, me.role)}>
              {page}
            </Framed>
          )
          return <Route key={entry.path} path={entry.path} element={framed} />
        })}
        <Route
          path="*"
          element={
            <Framed role={me.role}>
              <NotFound />
            </Framed>
          }
        />
      </Routes>
      <LiveRegion />
      <ToastRegion />
      <UpdateNotice />
      {expired && (
        <Suspense>
          <SignInAgain />
        </Suspense>
      )}
    </>
  )
}

function Framed({ role, bare = false, children }: { role: Role; bare?: boolean; children: ReactNode }) {
  const words = useShellWords()
  const { pathname } = useLocation()
  const loading = <Skeleton look="rows" rows={5} label={words.loading} className="py-6" />
  const content = (
    <ErrorBoundary resetKey={pathname} bare={bare}>
      <Suspense fallback={bare ? <main className="mx-auto max-w-reading px-4">{loading}</main> : loading}>
        <PageArrival key={pathname} />
        {children}
      </Suspense>
    </ErrorBoundary>
  )
  if (!bare) return <Shell role={role}>{content}</Shell>
  return (
    <>
      <DeviceNoticeSlot />
      {content}
    </>
  )
}
