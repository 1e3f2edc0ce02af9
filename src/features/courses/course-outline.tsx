import { Circle, CircleCheck, ClipboardCheck } from 'lucide-react'
import { Link } from 'react-router'
import type { CoursePage, OutlineLine } from '@/contract/courses.ts'
import { paths } from '@/paths.ts'
import { cx } from '@/ui/class-names.ts'
import { Disclosure } from '@/ui/disclosure.tsx'
import { useCourseWords } from './course.words.ts'

/** Modules with their lessons and checks. The module in hand stands open; of someone enrolled every line is a link. */
export function CourseOutline({ course }: { course: CoursePage }) {
  const words = useCourseWords()
  const here = course.modules.findIndex((module) => module.lines.some((line) => line.key === course.next?.key))
  return (
    <div>
      {course.modules.map((module, index) => {
        const lessons = module.lines.filter((line) => line.kind === 'lesson')
        const done = lessons.filter((line) => line.done).length
        return (
          <Disclosure
            key={module.key}
            open={index === Math.max(0, here)}
            summary={<span className="font-bold text-lg">{words.module(index + 1, module.title)}</span>}
            aside={course.enrolment ? words.moduleDone(done, lessons.length) : undefined}
          >
            {module.outcome && <p className="mb-2 text-soft">{module.outcome}</p>}
            <ul>
              {module.lines.map((line) => (
                <li key={`${line.kind} ${line.key}`} className="border-line border-b last:border-b-0">
                  <Line
                    course={course}
                    line={line}
                    here={line.key === course.next?.key && line.kind === course.next.kind}
                  />
                </li>
              ))}
            </ul>
          </Disclosure>
        )
      })}
    </div>
  )
}

function Line({ course, line, here }: { course: CoursePage; line: OutlineLine; here: boolean }) {
  const words = useCourseWords()
  const state = line.done ? words.done : here ? words.here : words.open
  const meta =
    line.kind === 'lesson'
      ? [state, words.minutes(line.minutes)]
      : [
          state,
          words.quizMeta(line.questions, line.timeLimitMinutes),
          ...(line.bestPercent === null ? [] : [words.best(line.bestPercent)]),
        ]
  const content = (
    <>
      {line.done ? (
        <CircleCheck aria-hidden size={22} className="mt-0.5 shrink-0 text-daun" />
      ) : line.kind === 'quiz' ? (
        <ClipboardCheck aria-hidden size={22} className="mt-0.5 shrink-0 text-soft" />
      ) : (
        <Circle aria-hidden size={22} className="mt-0.5 shrink-0 text-edge" />
      )}
      <span className="min-w-0">
        <span className="block font-semibold leading-snug">{line.title}</span>
        <span className="block text-sm text-soft">{(course.enrolment ? meta : meta.slice(1)).join(' · ')}</span>
      </span>
    </>
  )
  const look = cx(
    'flex min-h-14 items-start gap-3 py-3 pl-3',
    here ? 'border-kunyit border-l-4 bg-tint' : 'border-transparent border-l-4',
  )
  if (!course.enrolment || !course.authored) return <div className={look}>{content}</div>
  const to = line.kind === 'lesson' ? paths.lesson(course.id, line.key) : paths.check(course.id, line.key)
  return (
    <Link to={to} className={cx(look, 'hover:bg-tint')}>
      {content}
    </Link>
  )
}
