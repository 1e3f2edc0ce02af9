import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router'
import { useBackendState } from '@/lib/backend-state.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { paths } from '@/paths.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Boot } from './shell/boot.tsx'

// Each half without the other: who is signed in never sees the sign-in page.
const SignInPage = lazy(async () => ({ default: (await import('./routes/public/sign-in.tsx')).SignInPage }))
// The shell pulls in the first signed-in pages; the sign-in page does without.
const SignedIn = lazy(async () => ({ default: (await import('./signed-in.tsx')).SignedIn }))
const Outage = lazy(async () => ({ default: (await import('./shell/outage.tsx')).Outage }))
/** Also where nothing else stands yet. Without its words the page is whole. */
const SlowNotice = lazy(async () => ({
  default: (await import('./shell/slow-notice.tsx').catch(() => undefined))?.SlowNotice ?? (() => null),
}))

// In any other build the condition is false when it is built, and nothing of the panel is left.
const TestPanel =
  import.meta.env.MODE === 'test-panel'
    ? lazy(async () => ({ default: (await import('@/test-panel/panel.tsx')).TestPanel }))
    : undefined

/** The router's own base has no slash at its end: `/lms/` → `/lms`. */
const basename = import.meta.env.BASE_URL.replace(/(.)\/$/, '$1')

export function App() {
  const failed = useBackendState((state) => state.phase === 'failed')
  return (
    <QueryClientProvider client={queryClient}>
      <Suspense>
        <SlowNotice />
      </Suspense>
      {/* Outside of what waits: React stops the router from listening while it hides it, and a step back would be lost. */}
      <BrowserRouter basename={basename}>
        <ErrorBoundary bare>
          <Suspense fallback={<Boot />}>
            {failed ? (
              <Outage />
            ) : (
              <Routes>
                <Route path={paths.signIn} element={<SignInPage />} />
                <Route path="*" element={<Gate />} />
              </Routes>
            )}
          </Suspense>
        </ErrorBoundary>
      </BrowserRouter>
      {TestPanel && (
        <Suspense>
          <TestPanel />
        </Suspense>
      )}
    </QueryClientProvider>
  )
}

/** Nobody signed in: to the sign-in page, with the way back. */
function Gate() {
  const { token, left, employeeId } = useSession()
  const { pathname, search, hash } = useLocation()
  // Another person gets another page: no state of a component outlives the change.
  if (token) return <SignedIn key={employeeId} />
  const back = pathname + search + hash
  const query = left || back === paths.home ? '' : `?kembali=${encodeURIComponent(back)}`
  return <Navigate to={paths.signIn + query} replace />
}
