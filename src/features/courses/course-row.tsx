import { CircleDot } from 'lucide-react'
import { Link } from 'react-router'
import type { CourseRow as Course } from '@/contract/courses.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Cover } from '@/ui/cover.tsx'
import { ReasonLine } from '@/ui/reason-line.tsx'
import { useCourseWords } from './course.words.ts'
import { prefetchCourse } from './queries.ts'

/** One course in the catalogue: what it is, why it is shown, what it gives. The whole row is the link. */
export function CourseRow({ course }: { course: Course }) {
  const words = useCourseWords()
  const format = useFormat()
  const { enrolment } = course
  const near = () => prefetchCourse(course.id)
  const reason =
    enrolment?.dueAt && enrolment.status === 'active'
      ? words.assigned(format.shortDate(enrolment.dueAt))
      : course.forMyPosition
        ? words.forYou
        : course.completedInUnit >= 3
          ? words.inUnit(course.completedInUnit)
          : undefined
  const state = !enrolment
    ? undefined
    : enrolment.status === 'completed'
      ? words.completed
      : enrolment.status === 'failed'
        ? words.failed
        : words.progress(enrolment.lessonsDone, enrolment.lessonsTotal)
  return (
    <li className="relative flex gap-4 border-line border-b p-4 last:border-b-0 hover:bg-tint sm:p-5">
      <Cover dye={course.cover} />
      <div className="min-w-0 flex-1">
        <h2 className="font-bold text-lg leading-snug">
          <Link
            to={paths.course(course.id)}
            onPointerEnter={near}
            onTouchStart={near}
            onFocus={near}
            className="after:absolute after:inset-0"
          >
            {course.title}
          </Link>
        </h2>
        <p className="text-soft text-sm sm:text-base">{course.summary}</p>
        {reason && <ReasonLine className="mt-1">{reason}</ReasonLine>}
        <p className="mt-1 text-sm text-soft sm:hidden">
          {words.jp(course.learningHours)} · {words[course.type]}
        </p>
        {state && (
          <p className="mt-1 flex items-center gap-1.5 font-semibold text-daun text-sm">
            <CircleDot aria-hidden size={16} className="shrink-0" />
            {state}
          </p>
        )}
        {!course.authored && <p className="mt-1 text-sm text-soft">{words.outlineOnly}</p>}
      </div>
      <div className="hidden w-44 shrink-0 text-right text-sm text-soft sm:block">
        <p className="font-bold text-ink text-lg">{words.jp(course.learningHours)}</p>
        <p>{words[course.form]}</p>
        <p>{words[course.type]}</p>
      </div>
    </li>
  )
}
