import { useQuery } from '@tanstack/react-query'
import type { ConversationLine } from '@/contract/messages.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Avatar } from '@/ui/avatar.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { Tag } from '@/ui/tag.tsx'
import { useMessagesWords } from './messages.words.ts'
import { messageQueries } from './queries.ts'

/** Everything that was written to me, and what I wrote to many. */
export function Inbox() {
  const words = useMessagesWords()
  const format = useFormat()
  const { data, error, refetch, isFetching } = useQuery(messageQueries.inbox())
  const unread = data?.conversations.reduce((sum, line) => sum + line.unread, 0) ?? 0
  const who = (line: ConversationLine) =>
    line.role ? words[line.role] : line.course ? words.participant : words.employee
  return (
    <>
      <PageHeading
        small
        title={data && data.conversations.length > 0 ? words.unread(unread) : words.title}
        documentTitle={words.title}
        lead={words.lead}
      />
      <div className="mt-5 flex flex-col gap-8">
        {error ? (
          <Problem title={words.failed} onRetry={() => void refetch()} retrying={isFetching} />
        ) : !data ? (
          <Skeleton look="rows" rows={4} />
        ) : data.conversations.length === 0 ? (
          <EmptyState title={words.none}>{words.noneLead}</EmptyState>
        ) : (
          <RowList label={words.conversations}>
            {data.conversations.map((line) => (
              <Row
                key={line.id}
                to={paths.conversation(line.id)}
                leading={<Avatar name={line.name} />}
                title={line.name}
                meta={
                  <>
                    <span className="block">{[who(line), line.course?.title].filter(Boolean).join(' · ')}</span>
                    <span className="line-clamp-2 block text-ink [overflow-wrap:anywhere]">
                      {line.mine ? words.youWrote(line.text) : line.text}
                    </span>
                  </>
                }
                trailing={
                  <span className="flex flex-col items-end gap-1">
                    <span className="text-soft text-xs">{format.shortDate(line.at)}</span>
                    {line.unread > 0 && <Tag tone="info">{words.newMark(line.unread)}</Tag>}
                    {line.announced && line.unread === 0 && <Tag>{words.announced}</Tag>}
                  </span>
                }
              />
            ))}
          </RowList>
        )}
        {data && data.announcements.length > 0 && (
          <Section title={words.announcements}>
            <RowList label={words.announcements}>
              {data.announcements.map((sent) => (
                <Row
                  key={sent.id}
                  title={sent.to}
                  meta={
                    <>
                      <span className="line-clamp-3 block text-ink [overflow-wrap:anywhere]">{sent.text}</span>
                      <span className="block">{words.readBy(sent.read, sent.recipients)}</span>
                    </>
                  }
                  trailing={<span className="text-soft text-xs">{format.shortDate(sent.at)}</span>}
                />
              ))}
            </RowList>
          </Section>
        )}
      </div>
    </>
  )
}
