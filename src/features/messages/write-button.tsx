import { useMutation } from '@tanstack/react-query'
import { MessageSquare } from 'lucide-react'
import { useId, useState } from 'react'
import { follow } from '@/lib/follow.ts'
import { Button } from '@/ui/button.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { showToast } from '@/ui/toasts.ts'
import { LetterForm } from './letter-form.tsx'
import { useMessagesWords } from './messages.words.ts'
import { messageMutations, type Target } from './queries.ts'
import { useLetter } from './use-letter.ts'

interface WriteButtonProps {
  target: Target
  /** Who it is for: a name, a course, a unit. */
  to: string
  /** Words to begin with; they are the sender's to change before anything is sent. */
  prefilled?: string | undefined
  size?: 'sm' | 'md'
  /** In a row of a table: the name stands beside it already. */
  short?: boolean
}

/** Whom it is for, however many of them in the end. */
const placeOf = (target: Target) =>
  Object.values(target)
    .filter((part) => typeof part === 'string')
    .join(':')
const isOne = ({ kind }: Target) => kind === 'participant' || kind === 'member'

/** One press to a message: the dialog opens with words that can be changed, and sends them once. */
export function WriteButton({ target, to, prefilled, size = 'md', short }: WriteButtonProps) {
  const words = useMessagesWords()
  const [open, setOpen] = useState(false)
  const label = isOne(target) ? words.write : words.announce
  return (
    <>
      <Button
        variant="outline"
        size={size}
        aria-label={short && isOne(target) ? words.writeTo(to) : undefined}
        icon={<MessageSquare aria-hidden size={size === 'sm' ? 16 : 18} />}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {open && <WriteDialog target={target} to={to} prefilled={prefilled} onClose={() => setOpen(false)} />}
    </>
  )
}

type WriteDialogProps = Pick<WriteButtonProps, 'target' | 'to' | 'prefilled'> & { onClose: () => void }

function WriteDialog({ target, to, prefilled, onClose }: WriteDialogProps) {
  const words = useMessagesWords()
  const id = useId()
  const [activeOnly, setActiveOnly] = useState(target.kind === 'participants' && target.activeOnly)
  const chosen = target.kind === 'participants' ? { ...target, activeOnly } : target
  const { letter, write, done } = useLetter(placeOf(target), prefilled)
  const send = useMutation(messageMutations.send(chosen))
  const one = isOne(target)
  const choose = (only: boolean) => {
    setActiveOnly(only)
    // To other people it is another intent.
    write(letter.text)
  }
  const submit = () =>
    follow(send.mutateAsync(letter), {
      onSuccess: ({ recipients }) => {
        done()
        onClose()
        if (recipients === 0) showToast({ text: words.sentToNobody, tone: 'error' })
        else showToast({ text: words.sent(recipients) })
      },
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={one ? words.titleTo(to) : words.announceTitle(to)}
      description={one ? words.oneLead : words.announceLead}
      footer={
        <Button type="submit" form={id} busy={send.isPending} busyLabel={words.sending}>
          {words.send}
        </Button>
      }
    >
      <LetterForm
        formId={id}
        label={words.text}
        letter={letter}
        onWrite={write}
        onSend={submit}
        error={send.error}
        first
      >
        {target.kind === 'participants' && <Checkbox label={words.activeOnly} checked={activeOnly} onValue={choose} />}
      </LetterForm>
    </Dialog>
  )
}
