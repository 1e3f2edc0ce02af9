import { Circle, CircleCheck, CircleDot, ClipboardCheck } from 'lucide-react'
import { Link } from 'react-router'
import type { LessonPage, OutlineModule } from '@/contract/learning.ts'
import { paths } from '@/paths.ts'
import { cx } from '@/ui/class-names.ts'
import { ProgressBar } from '@/ui/progress-bar.tsx'
import { useLessonWords } from './lesson.words.ts'

type Entry = OutlineModule['entries'][number]

/** All lessons and checks of the course, with the state of each by shape and by word. */
export function LessonOutline({ page, onGo }: { page: LessonPage; onGo?: () => void }) {
  const words = useLessonWords()
  const { lessonsDone, lessonsTotal, id } = page.course
  return (
    <nav aria-label={words.outline}>
      <p className="mb-2 text-sm text-soft">{words.progress(lessonsDone, lessonsTotal)}</p>
      <ProgressBar value={lessonsDone} max={lessonsTotal} label={words.progress(lessonsDone, lessonsTotal)} />
      {page.outline.map((module, index) => (
        <section key={module.key} className="mt-5">
          <h2 className="mb-1 font-bold text-sm">{words.module(index + 1, module.title)}</h2>
          <ul>
            {module.entries.map((entry) => {
              const here = entry.kind === 'lesson' && entry.key === page.key
              return (
                <li key={entry.key}>
                  <Link
                    to={entry.kind === 'lesson' ? paths.lesson(id, entry.key) : paths.check(id, entry.key)}
                    aria-current={here ? 'page' : undefined}
                    onClick={onGo}
                    className={cx(
                      'flex min-h-12 items-start gap-3 border-l-4 py-2 pr-2 pl-3 no-underline',
                      here ? 'border-kunyit bg-tint font-bold text-nila' : 'border-transparent hover:bg-tint',
                    )}
                  >
                    <Mark entry={entry} here={here} />
                    <span className="min-w-0">
                      <span className="block text-sm leading-snug">{entry.title}</span>
                      <span className="block font-normal text-soft text-xs">
                        {here ? words.here : entry.state === 'done' ? words.done : words.open}
                        {entry.minutes !== null && ` · ${words.minutes(entry.minutes)}`}
                      </span>
                    </span>
                  </Link>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function Mark({ entry, here }: { entry: Entry; here: boolean }) {
  const look = 'mt-0.5 shrink-0'
  if (entry.state === 'done') return <CircleCheck aria-hidden size={20} className={cx(look, 'text-daun')} />
  if (here) return <CircleDot aria-hidden size={20} className={cx(look, 'text-nila')} />
  if (entry.kind === 'quiz') return <ClipboardCheck aria-hidden size={20} className={cx(look, 'text-soft')} />
  return <Circle aria-hidden size={20} className={cx(look, 'text-edge')} />
}
