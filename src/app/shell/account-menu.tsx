import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import { useNavigate } from 'react-router'
import { roleHome } from '@/app/role-home.ts'
import type { Role } from '@/domain/role.ts'
import { sessionMutations, sessionQueries } from '@/features/session/queries.ts'
import { type Language, type Theme, useDevice } from '@/lib/device.ts'
import { follow } from '@/lib/follow.ts'
import { paths } from '@/paths.ts'
import { Avatar, initialsOf } from '@/ui/avatar.tsx'
import { Menu } from '@/ui/menu.tsx'
import type { MenuItem } from '@/ui/menu-entries.tsx'
import { useShellWords } from './shell.words.ts'

const ChangePassword = lazy(async () => ({
  default: (await import('@/features/session/change-password.tsx')).ChangePassword,
}))

/** Who I am, in which role, in which language and theme; and the way out. */
export function AccountMenu() {
  const words = useShellWords()
  const navigate = useNavigate()
  const { data: me } = useSuspenseQuery(sessionQueries.me())
  const { language, theme, setLanguage, setTheme } = useDevice()
  const actAs = useMutation(sessionMutations.actAs())
  const signOut = useMutation(sessionMutations.signOut())
  const signOutEverywhere = useMutation(sessionMutations.signOutEverywhere())
  const [changing, setChanging] = useState(false)
  const toSignIn = { onSettled: () => navigate(paths.signIn, { replace: true }) }

  const roleChoice: MenuItem[] =
    me.held.length > 1
      ? [
          {
            kind: 'radios',
            label: words.role,
            value: me.role,
            options: me.held.map((role) => ({ value: role, label: words[role] })),
            onValue: (role) =>
              follow(actAs.mutateAsync(role as Role), {
                onSuccess: (next) => navigate(roleHome[next.role], { replace: true }),
              }),
          },
          { kind: 'separator' },
        ]
      : []

  return (
    <>
      <Menu
        label={words.account(initialsOf(me.name), me.name)}
        align="end"
        button={{
          variant: 'text',
          className: 'px-1! no-underline!',
          'aria-label': words.account(initialsOf(me.name), me.name),
          children: <Avatar name={me.name} />,
        }}
        items={[
          { kind: 'heading', label: `${me.name} · ${me.position}` },
          ...roleChoice,
          {
            kind: 'radios',
            label: words.language,
            value: language,
            options: [
              { value: 'id', label: 'Bahasa Indonesia' },
              { value: 'en', label: 'English' },
            ],
            onValue: (value) => setLanguage(value as Language),
          },
          { kind: 'separator' },
          {
            kind: 'radios',
            label: words.theme,
            value: theme,
            options: [
              { value: 'light', label: words.light },
              { value: 'dark', label: words.dark },
              { value: 'system', label: words.system },
            ],
            onValue: (value) => setTheme(value as Theme),
          },
          { kind: 'separator' },
          { kind: 'action', label: words.health, onPress: () => navigate(paths.health) },
          { kind: 'separator' },
          { kind: 'action', label: words.changePassword, onPress: () => setChanging(true) },
          { kind: 'action', label: words.signOut, onPress: () => signOut.mutate(undefined, toSignIn) },
          {
            kind: 'action',
            label: words.signOutEverywhere,
            onPress: () => signOutEverywhere.mutate(undefined, toSignIn),
          },
        ]}
      />
      {/* Outside the page's banner, in which a dialog's own header would be a second one. */}
      {changing &&
        createPortal(
          <Suspense>
            <ChangePassword onClose={() => setChanging(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
