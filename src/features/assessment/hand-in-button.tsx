import { Button } from '@/ui/button.tsx'
import type { ButtonLook } from '@/ui/button-look.ts'
import { useAssessmentWords } from './assessment.words.ts'

/** What the ways to the end of an attempt have in common. */
export interface HandingIn {
  onSubmit: () => void
  /** Why it cannot be handed in now. */
  unavailable: string | undefined
  /** It is being handed in. */
  busy: boolean
}

interface HandInButtonProps extends Pick<ButtonLook, 'variant'> {
  handingIn: HandingIn
  className?: string
}

export function HandInButton({ handingIn: { onSubmit, unavailable, busy }, ...look }: HandInButtonProps) {
  const words = useAssessmentWords()
  return (
    <Button {...look} onClick={onSubmit} unavailable={unavailable} busy={busy} busyLabel={words.submitting}>
      {words.submit}
    </Button>
  )
}
