import { Circle, CircleCheck } from 'lucide-react'
import type { CompletionRule } from '@/contract/courses.ts'
import { useCourseWords } from './course.words.ts'

/** The listed conditions, and how much of each is met. */
export function CourseRules({ rules, enrolled }: { rules: readonly CompletionRule[]; enrolled: boolean }) {
  const words = useCourseWords()
  const text = ({ rule, done, needed }: CompletionRule) => {
    if (rule === 'ALL_LESSONS') return words.allLessons(enrolled ? needed - done : 0)
    const score = enrolled && done > 0 ? ` · ${words.got(done)}` : ''
    return (rule === 'PRE_TEST' ? words.preTest : words.finalPassed(needed)) + score
  }
  return (
    <ul className="flex flex-col gap-2">
      {rules.map((rule) => (
        <li key={rule.rule} className="flex items-start gap-3">
          {enrolled && rule.met ? (
            <CircleCheck aria-hidden size={20} className="mt-0.5 shrink-0 text-daun" />
          ) : (
            <Circle aria-hidden size={20} className="mt-0.5 shrink-0 text-edge" />
          )}
          <span>
            {text(rule)}
            {enrolled && <span className="sr-only"> ({rule.met ? words.done : words.open})</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
