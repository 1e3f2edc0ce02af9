import { NavLink } from 'react-router'
import { routes } from '@/app/routes.tsx'
import { cx } from '@/ui/class-names.ts'
import type { Place } from './navigation.ts'

const looks = {
  top: {
    base: 'relative flex h-16 items-center px-1 font-semibold text-sm text-soft hover:text-ink',
    here: 'text-nila! after:absolute after:inset-x-0 after:bottom-0 after:h-1 after:rounded-t-full after:bg-kunyit',
  },
  foot: {
    base: 'relative flex min-h-18 min-w-0 flex-1 flex-col items-center justify-center gap-1 font-semibold text-soft text-xs tracking-tight',
    here: 'text-nila! before:absolute before:top-0 before:h-1 before:w-12 before:rounded-b-full before:bg-kunyit',
  },
  rail: {
    base: 'relative flex min-h-16 flex-col items-center justify-center gap-1 px-1 text-center font-semibold text-rail-text text-xs hover:text-white',
    here: 'bg-white/10 text-white! before:absolute before:inset-y-2 before:left-0 before:w-1 before:rounded-r-full before:bg-kunyit',
  },
}

/** One place of the navigation. Its page is fetched when the pointer or the focus comes near. */
export function PlaceLink({ place: { to, label, icon: Icon }, look }: { place: Place; look: keyof typeof looks }) {
  const preload = () => void routes.find((entry) => entry.path === to)?.preload()
  return (
    <NavLink
      to={to}
      end={to === '/'}
      onPointerEnter={preload}
      onFocus={preload}
      onTouchStart={preload}
      className={({ isActive }) => cx(looks[look].base, isActive && looks[look].here)}
    >
      {look !== 'top' && <Icon aria-hidden size={look === 'rail' ? 20 : 22} />}
      <span className="max-w-full truncate">{label}</span>
    </NavLink>
  )
}
