import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useId } from 'react'
import { Link } from 'react-router'
import { follow } from '@/lib/follow.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { announce } from '@/ui/announcements.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { cx } from '@/ui/class-names.ts'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Tag } from '@/ui/tag.tsx'
import { LetterForm } from './letter-form.tsx'
import { useMessagesWords } from './messages.words.ts'
import { messageMutations, messageQueries } from './queries.ts'
import { useLetter } from './use-letter.ts'

/** What two people wrote to each other, and one box to write on. */
export function Conversation({ id }: { id: string }) {
  const words = useMessagesWords()
  const format = useFormat()
  const { data } = useSuspenseQuery(messageQueries.conversation(id))
  const { mutate: markRead } = useMutation(messageMutations.read(id))
  const unread = data.messages.some(({ mine, readAt }) => !mine && readAt === null)
  useEffect(() => {
    if (unread) markRead()
  }, [unread, markRead])
  const role = data.role ? words[data.role] : data.course ? words.participant : words.employee
  return (
    <div className="max-w-reading">
      <PageHeading
        small
        title={data.name}
        documentTitle={`${words.title} · ${data.name}`}
        eyebrow={
          <Link to={paths.messages} className="inline-flex min-h-11 items-center text-nila">
            {words.back}
          </Link>
        }
        lead={role}
      />
      {data.course && (
        <Link
          to={paths.course(data.course.id)}
          className="inline-flex min-h-11 items-center font-semibold text-nila underline"
        >
          {words.toCourse(data.course.title)}
        </Link>
      )}
      <ol aria-label={words.history} className="my-4 flex flex-col gap-4">
        {data.messages.map((message) => (
          <li key={message.id} className={cx('rounded-card p-4', message.mine ? 'ml-8 bg-tint' : 'mr-8 bg-card')}>
            <p className="flex flex-wrap items-center gap-2 text-soft text-sm">
              <strong className="text-ink">{message.mine ? words.you : data.name}</strong>
              {format.dateTime(message.at)}
              {message.announced && <Tag>{words.announced}</Tag>}
            </p>
            <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{message.text}</p>
            {message.mine && (
              <p className="mt-1 text-soft text-xs">
                {message.readAt ? words.readAt(format.dateTime(message.readAt)) : words.waiting}
              </p>
            )}
          </li>
        ))}
      </ol>
      {data.open ? <Reply id={id} /> : <Callout tone="info">{words.closed}</Callout>}
    </div>
  )
}

function Reply({ id }: { id: string }) {
  const words = useMessagesWords()
  const form = useId()
  const { letter, write, done } = useLetter(id)
  const reply = useMutation(messageMutations.reply(id))
  const send = () => {
    if (reply.isPending) return
    follow(reply.mutateAsync(letter), {
      onSuccess: () => {
        done()
        announce(words.sent(1))
      },
    })
  }
  return (
    <LetterForm formId={form} label={words.reply} letter={letter} onWrite={write} onSend={send} error={reply.error}>
      <Button type="submit" className="self-start" busy={reply.isPending} busyLabel={words.sending}>
        {words.send}
      </Button>
    </LetterForm>
  )
}
