import { CircleCheck, CircleX } from 'lucide-react'
import { Link } from 'react-router'
import type { DraftPage, GateLine } from '@/contract/authoring.ts'
import { paths } from '@/paths.ts'
import { useAuthoringWords } from './authoring.words.ts'
import { useGateWords } from './publish-gate.words.ts'

/** What each line is called, whatever it is about. */
export function useLineNames(): Record<GateLine['rule'], string> {
  return { ...useAuthoringWords(), ...useGateWords() }
}

/** The conditions, met or not, each unmet one with the way to its place. */
export function GateLines({ course }: { course: DraftPage }) {
  const words = useAuthoringWords()
  const names = useLineNames()
  return (
    <ul>
      {course.gate.map((line) => {
        const to = line.met ? undefined : targetOf(course, line)
        const place = placeTitle(course, line)
        return (
          <li
            key={`${line.rule} ${line.where} ${line.block ?? ''} ${line.about ?? ''}`}
            className="flex min-h-11 items-center gap-3 border-line border-b py-2"
          >
            {line.met ? (
              <CircleCheck aria-hidden size={18} className="shrink-0 text-daun" />
            ) : (
              <CircleX aria-hidden size={18} className="shrink-0 text-saga" />
            )}
            <span className="min-w-0 flex-1 text-sm">
              {names[line.rule]}
              {place && <span className="block text-soft">{place}</span>}
            </span>
            {to && (
              <Link to={to} className="inline-flex min-h-11 items-center font-semibold text-nila text-sm underline">
                {words.openIt}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const lessonOf = (course: DraftPage, key: string | null) =>
  course.modules.flatMap(({ lessons }) => lessons).find((lesson) => lesson.key === key)
const quizOf = (course: DraftPage, key: string | null) => course.quizzes.find((quiz) => quiz.key === key)

const placeTitle = (course: DraftPage, { rule, where, block, about }: GateLine) =>
  about ??
  (rule === 'LESSON_EMPTY' || rule === 'COMMENT' || block || rule.startsWith('BLUEPRINT')
    ? (lessonOf(course, where)?.title ?? quizOf(course, where)?.title)
    : undefined)

function targetOf(course: DraftPage, { rule, where, block }: GateLine): string | undefined {
  if (rule.startsWith('REVIEW')) return where ? paths.review(where) : undefined
  if (lessonOf(course, where)) return paths.studioLesson(course.id, where ?? '', block)
  return quizOf(course, where) ? paths.studioQuiz(course.id, where ?? '', block) : undefined
}
