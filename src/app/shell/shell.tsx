import { lazy, type ReactNode, Suspense } from 'react'
import { Link } from 'react-router'
import type { Role } from '@/domain/role.ts'
import { useKeeping } from '@/lib/keeping.ts'
import { useOnline } from '@/lib/online.ts'
import { paths } from '@/paths.ts'
import { Kawung } from '@/ui/kawung.tsx'
import { Logo } from '@/ui/logo.tsx'
import { SkipLink } from '@/ui/skip-link.tsx'
import { SyncChip } from '@/ui/sync-chip.tsx'
import { AccountMenu } from './account-menu.tsx'
import { DeviceNoticeSlot } from './device-notice-slot.tsx'
import { placesOf } from './navigation.ts'
import { PlaceLink } from './place-link.tsx'
import { useShellWords } from './shell.words.ts'

/** The count is looked up once the frame stands; without it the page is whole. */
const UnreadLink = lazy(async () => ({
  default: (await import('@/features/messages/unread-link.tsx').catch(() => undefined))?.UnreadLink ?? (() => null),
}))

/** The frame round every signed-in page: learners have a bar on top, staff a rail at the side, phones a bar at the foot. */
export function Shell({ role, children }: { role: Role; children: ReactNode }) {
  const words = useShellWords()
  const online = useOnline()
  const late = useKeeping((keeping) => keeping.late)
  const places = placesOf(role, words)
  const staff = role !== 'learner'
  const chip = (
    <SyncChip
      state={late > 0 ? 'sending' : online ? 'ok' : 'offline'}
      word={late > 0 ? words.late(late) : online ? words.synced : words.offlineChip}
      className={online && late === 0 ? 'max-sm:hidden' : undefined}
    />
  )

  return (
    <div className={staff ? 'min-h-dvh rail:pl-22' : 'min-h-dvh'}>
      <SkipLink to="#main">{words.skip}</SkipLink>
      {staff && (
        <nav
          aria-label={words.main}
          className="no-print fixed inset-y-0 left-0 z-20 hidden w-22 flex-col bg-rail rail:flex"
        >
          <Link to={paths.home} className="on-dye grid h-16 place-items-center">
            <Logo look="sign" onDye />
          </Link>
          <div className="on-dye mt-2 flex flex-col">
            {places.map((place) => (
              <PlaceLink key={place.to} place={place} look="rail" />
            ))}
          </div>
          <Kawung tile={44} fade="up" className="mt-auto h-40 text-white/20" />
        </nav>
      )}
      <header className="no-print sticky top-0 z-10 border-line border-b bg-card low:static">
        <div
          className={
            staff
              ? 'flex h-16 items-center gap-4 px-4 lg:px-8'
              : 'mx-auto flex h-14 max-w-page items-center gap-4 px-4 rail:h-16 lg:px-6'
          }
        >
          <Link to={paths.home} className={staff ? 'rail:hidden' : undefined}>
            <Logo />
          </Link>
          {!staff && (
            <nav aria-label={words.main} className="ml-6 hidden gap-7 rail:flex">
              {places.map((place) => (
                <PlaceLink key={place.to} place={place} look="top" />
              ))}
            </nav>
          )}
          <div className="ml-auto flex items-center gap-2">
            {chip}
            <Suspense fallback={<span className="size-11" />}>
              <UnreadLink />
            </Suspense>
            <AccountMenu />
          </div>
        </div>
      </header>
      <DeviceNoticeSlot />
      <main
        id="main"
        tabIndex={-1}
        className={
          staff
            ? 'mx-auto max-w-360 px-4 pt-6 pb-28 rail:pb-12 lg:px-8'
            : 'mx-auto max-w-page px-4 pt-6 pb-28 rail:pt-8 rail:pb-16 lg:px-6'
        }
      >
        {children}
      </main>
      <nav
        aria-label={words.main}
        className="no-print fixed inset-x-0 bottom-0 z-20 flex border-line border-t bg-card pb-[env(safe-area-inset-bottom)] low:static rail:hidden"
      >
        {places.map((place) => (
          <PlaceLink key={place.to} place={place} look="foot" />
        ))}
      </nav>
    </div>
  )
}
