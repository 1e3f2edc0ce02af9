import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef } from 'react'
import { Button } from '@/ui/button.tsx'
import { PasswordInput } from '@/ui/password-input.tsx'
import { Problem } from '@/ui/problem.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { sessionMutations } from './queries.ts'
import { signInFaults } from './refusals.ts'
import { useSignInWords } from './sign-in.words.ts'

/** NIP and password. The fields are the browser's own, so paste and password managers work (WCAG 3.3.8). */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const words = useSignInWords()
  const signIn = useMutation(sessionMutations.signIn())
  const form = useRef<HTMLFormElement>(null)
  const faults = signIn.error ? signInFaults(signIn.error, words) : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const data = new FormData(form.current ?? undefined)
    signIn.mutate(
      { nip: String(data.get('nip') ?? ''), password: String(data.get('password') ?? '') },
      { onSuccess: onDone },
    )
  }
  const { error } = signIn
  useEffect(() => {
    if (!error) return
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    // What concerns both fields sends the person to the first of them.
    ;(first ?? form.current?.querySelector<HTMLElement>('#nip'))?.focus()
  }, [error])

  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
      {faults.form && <Problem title={faults.form} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          id="nip"
          name="nip"
          label={words.nip}
          inputMode="numeric"
          autoComplete="username"
          placeholder={words.nipHint}
          error={faults.nip}
        />
        <PasswordInput
          id="password"
          name="password"
          label={words.password}
          autoComplete="current-password"
          showLabel={words.showPassword}
          hideLabel={words.hidePassword}
          error={faults.password}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" busy={signIn.isPending} busyLabel={words.submitting}>
          {words.submit}
        </Button>
        <p className="text-sm text-soft">{words.forgotten}</p>
      </div>
    </form>
  )
}
