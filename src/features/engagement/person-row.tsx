import type { ReactNode } from 'react'
import type { EngagedPerson } from '@/contract/engagement.ts'
import { useFormat } from '@/lib/format.ts'
import { useEngagementWords } from './engagement.words.ts'

/** How a message to somebody is begun; put in by the page, which knows the messages. */
export type Write = (person: EngagedPerson, prefilled?: string) => ReactNode

interface PersonRowProps {
  person: EngagedPerson
  action: ReactNode
  children?: ReactNode
}

/** A participant: who, how far, when last here, and the way to write to them; at the right where there is room. */
export function PersonRow({ person, action, children }: PersonRowProps) {
  const words = useEngagementWords()
  const format = useFormat()
  const { name, unit, lessonsDone, lessonsTotal, lastActivityAt } = person
  const facts = [
    unit,
    words.lessons(lessonsDone, lessonsTotal),
    lastActivityAt && words.last(format.shortDate(lastActivityAt)),
  ]
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-[1_1_14rem]">
        <p className="font-semibold leading-snug">{name}</p>
        <p className="mt-0.5 text-sm text-soft">{facts.filter(Boolean).join(' · ')}</p>
        {children}
      </div>
      {person.writable && action}
    </li>
  )
}
