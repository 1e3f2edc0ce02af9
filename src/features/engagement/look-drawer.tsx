import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { LessonFlow } from '@/contract/engagement.ts'
import { useAddress } from '@/lib/use-address.ts'
import { Bar } from '@/ui/bar.tsx'
import { Drawer } from '@/ui/drawer.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Problem } from '@/ui/problem.tsx'
import { RowList } from '@/ui/row-list.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { useEngagementWords } from './engagement.words.ts'
import { lookAt, readLook } from './look.ts'
import { PersonRow, type Write } from './person-row.tsx'
import { type Behind, engagementQueries } from './queries.ts'

interface LookDrawerProps {
  courseId: string
  lessons: readonly LessonFlow[]
  write: Write
}

const titles = {
  reached: 'behindReached',
  done: 'behindDone',
  stopped: 'behindStopped',
  'not-started': 'behindNotStarted',
  wrong: 'behindWrong',
} as const

/** What stands behind something that was pressed: the blocks of a lesson, or the people of a number. */
export function LookDrawer({ courseId, lessons, write }: LookDrawerProps) {
  const words = useEngagementWords()
  const { params, set } = useAddress()
  const look = readLook(params.get('lihat'))
  if (!look) return null
  const lesson = lessons.find(({ key }) => key === (look.kind === 'lesson' ? look.key : look.behind.key))
  if (look.kind === 'lesson' && !lesson) return null
  return (
    <Drawer
      open
      onClose={() => set('lihat', '')}
      eyebrow={look.kind === 'lesson' ? words.blocks : lesson?.title}
      title={look.kind === 'lesson' ? lesson?.title : words[titles[look.behind.which]]}
    >
      {look.kind === 'people' && <People courseId={courseId} behind={look.behind} write={write} />}
      {look.kind === 'lesson' && lesson && <Blocks lesson={lesson} />}
    </Drawer>
  )
}

function People({ courseId, behind, write }: { courseId: string; behind: Behind; write: Write }) {
  const words = useEngagementWords()
  const { data, error, refetch, isFetching } = useQuery(engagementQueries.people(courseId, behind))
  if (error) return <Problem title={words.failed} onRetry={() => void refetch()} retrying={isFetching} />
  if (!data) return <Skeleton look="rows" rows={5} />
  if (data.length === 0)
    return (
      <EmptyState level={3} title={words.noPeople}>
        {words.noPeopleLead}
      </EmptyState>
    )
  return (
    <RowList label={words[titles[behind.which]]}>
      {data.map((person) => (
        <PersonRow key={person.enrolmentId} person={person} action={write(person)} />
      ))}
    </RowList>
  )
}

function Blocks({ lesson }: { lesson: LessonFlow }) {
  const words = useEngagementWords()
  const { params } = useAddress()
  const link = 'inline-flex min-h-9 items-center text-nila text-sm underline'
  if (lesson.blocks.length === 0) return <p className="text-soft">{words.noBlocks}</p>
  return (
    <ol>
      {lesson.blocks.map(({ id, kind, text, reached, stopped }, at) => (
        <li key={id} className="border-line border-b py-3">
          <p className="font-semibold">{words.block(at + 1, words[kind])}</p>
          {text && <p className="line-clamp-2 text-sm text-soft">{text}</p>}
          <Bar
            value={reached}
            max={Math.max(1, lesson.reached)}
            text={words.reachedHere(reached)}
            textHidden
            className="mt-2"
          />
          <p className="flex flex-wrap gap-x-4">
            <Link to={lookAt(params, 'reached', lesson.key, id)} className={link}>
              {words.reachedHere(reached)}
            </Link>
            {stopped > 0 && (
              <Link to={lookAt(params, 'stopped', lesson.key, id)} className={link}>
                {words.stoppedHere(stopped)}
              </Link>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
