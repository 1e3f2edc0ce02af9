import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { follow } from '@/lib/follow.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { PasswordInput } from '@/ui/password-input.tsx'
import { Problem } from '@/ui/problem.tsx'
import { showToast } from '@/ui/toasts.ts'
import { useChangePasswordWords } from './change-password.words.ts'
import { sessionMutations } from './queries.ts'
import { changePasswordFaults } from './refusals.ts'
import { useSignInWords } from './sign-in.words.ts'

/** Asks for the present password and a new one. Nothing is asked twice: both can be shown, and neither is kept anywhere. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const words = useChangePasswordWords()
  const signInWords = useSignInWords()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const change = useMutation(sessionMutations.changePassword())
  const { error } = change
  const faults = error ? changePasswordFaults(error, words, signInWords) : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (change.isPending) return
    const data = new FormData(form.current ?? undefined)
    const typed = { current: String(data.get('current') ?? ''), next: String(data.get('next') ?? '') }
    follow(change.mutateAsync(typed), {
      onSuccess: () => {
        showToast({ text: words.done })
        onClose()
      },
    })
  }
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      description={words.lead}
      size="sm"
      footer={
        <Button type="submit" form={`${id}-form`} busy={change.isPending} busyLabel={words.submitting}>
          {words.submit}
        </Button>
      }
    >
      <form ref={form} id={`${id}-form`} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {faults.form && <Problem title={faults.form} />}
        <PasswordInput
          id={`${id}-current`}
          name="current"
          data-autofocus
          label={words.current}
          autoComplete="current-password"
          error={faults.current}
        />
        <PasswordInput
          id={`${id}-next`}
          name="next"
          label={words.next}
          hint={words.nextHint}
          autoComplete="new-password"
          error={faults.next}
        />
      </form>
    </Dialog>
  )
}
