import { Link } from 'react-router'
import type { Engagement } from '@/contract/engagement.ts'
import { useFormat } from '@/lib/format.ts'
import { useAddress } from '@/lib/use-address.ts'
import { Section } from '@/ui/section.tsx'
import { RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { useEngagementWords } from './engagement.words.ts'
import { lookAt } from './look.ts'

const figure = 'inline-flex min-h-9 min-w-9 items-center font-semibold sm:justify-end text-nila underline'

/** Every lesson with how many came, finished and went no further, and how long it took. Each number leads to its people. */
export function LessonFlow({ lessons, notStarted }: Pick<Engagement, 'lessons' | 'notStarted'>) {
  const words = useEngagementWords()
  const format = useFormat()
  const { params } = useAddress()
  const number = (which: 'reached' | 'done' | 'stopped', lesson: Engagement['lessons'][number]) => {
    const n = lesson[which]
    if (n === 0) return '0'
    return (
      <Link
        to={lookAt(params, which, lesson.key)}
        aria-label={words.people(n, words[which], lesson.title)}
        className={figure}
      >
        {format.number(n)}
      </Link>
    )
  }
  return (
    <Section title={words.where} lead={words.whereLead} className="mt-10">
      {notStarted > 0 && (
        <p>
          <Link to={lookAt(params, 'not-started')} className="inline-flex min-h-11 items-center text-nila underline">
            {words.notStarted(notStarted)}
          </Link>
        </p>
      )}
      <Table caption={words.where} captionHidden stacked minWidth={640}>
        <thead>
          <Tr>
            <Th>{words.lesson}</Th>
            <Th numeric>{words.reached}</Th>
            <Th numeric>{words.done}</Th>
            <Th numeric>{words.stopped}</Th>
            <Th numeric>{words.time}</Th>
          </Tr>
        </thead>
        <tbody>
          {lessons.map((lesson) => (
            <Tr key={lesson.key}>
              <RowTh className="min-w-56">
                <Link to={lookAt(params, 'lesson', lesson.key)} className="hover:text-nila hover:underline">
                  {lesson.title}
                </Link>
              </RowTh>
              <Td numeric label={words.reached}>
                {number('reached', lesson)}
              </Td>
              <Td numeric label={words.done}>
                {number('done', lesson)}
              </Td>
              <Td numeric label={words.stopped}>
                {number('stopped', lesson)}
              </Td>
              <Td numeric label={words.time}>
                {lesson.activeMinutes === null ? (
                  '–'
                ) : (
                  <Link
                    to={lookAt(params, 'done', lesson.key)}
                    aria-label={`${words.timeOf(format.number(lesson.activeMinutes, 1), lesson.minutes)}, ${lesson.title}`}
                    className={figure}
                  >
                    {words.timeOf(format.number(lesson.activeMinutes, 1), lesson.minutes)}
                  </Link>
                )}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-3 max-w-reading text-sm text-soft">{words.timeNote}</p>
    </Section>
  )
}
