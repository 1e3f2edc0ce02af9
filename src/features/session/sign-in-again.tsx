import { useId } from 'react'
import { useNavigate } from 'react-router'
import { queryClient } from '@/lib/query-client.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Modal } from '@/ui/modal.tsx'
import { DemoPeople } from './demo-people.tsx'
import { leave } from './queries.ts'
import { useSignInWords } from './sign-in.words.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The session ended in the middle of work: sign in over the page, which keeps what was typed. */
export function SignInAgain() {
  const words = useSignInWords()
  const id = useId()
  const navigate = useNavigate()
  const leaveForGood = () => {
    leave()
    navigate(paths.signIn, { replace: true })
  }
  const refresh = () => void queryClient.invalidateQueries()
  return (
    // Closing it would leave a page that can save nothing, so there is no cross: sign in, or leave.
    <Modal
      onClose={() => undefined}
      labelledBy={`${id}-title`}
      describedBy={`${id}-text`}
      className="m-auto max-h-[90dvh] w-[calc(100%-2rem)] max-w-xl overflow-y-auto rounded-sheet bg-card p-6 text-ink"
    >
      <h2 id={`${id}-title`} tabIndex={-1} className="font-bold text-xl">
        {words.again}
      </h2>
      <p id={`${id}-text`} className="mt-1 mb-4 text-soft">
        {words.againLead}
      </p>
      <SignInForm onDone={refresh} />
      <h3 className="mt-6 font-bold">{words.tryAs}</h3>
      <DemoPeople onDone={refresh} />
      <Button variant="text" onClick={leaveForGood}>
        {words.notMe}
      </Button>
    </Modal>
  )
}
