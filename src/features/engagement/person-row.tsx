import type { ReactNode } from 'react'
import type { EngagedPerson } from '@/contract/engagement.ts'
import { useFormat } from '@/lib/format.ts'
import { Row } from '@/ui/row-list.tsx'
import { useEngagementWords } from './engagement.words.ts'

/** How a message to somebody is begun; put in by the page, which knows the messages. */
export type Write = (person: EngagedPerson, prefilled?: string) => ReactNode

/** A participant: who, how far, when last here, and the way to write to them. */
export function PersonRow({
  person,
  action,
  children,
}: {
  person: EngagedPerson
  action: ReactNode
  children?: ReactNode
}) {
  const words = useEngagementWords()
  const format = useFormat()
  const { name, unit, lessonsDone, lessonsTotal, lastActivityAt } = person
  const facts = [
    unit,
    words.lessons(lessonsDone, lessonsTotal),
    lastActivityAt && words.last(format.shortDate(lastActivityAt)),
  ]
  return (
    <Row title={name} meta={facts.filter(Boolean).join(' · ')}>
      {children}
      {person.writable && <div className="mt-2">{action}</div>}
    </Row>
  )
}
