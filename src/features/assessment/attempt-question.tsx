import { Flag } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { AttemptPage, AttemptQuestion } from '@/contract/assessment.ts'
import { useFormat } from '@/lib/format.ts'
import { Button } from '@/ui/button.tsx'
import { KeptMedia } from '@/ui/kept-media.tsx'
import { SavedLine } from '@/ui/saved-line.tsx'
import { AnswerControls } from './answer-controls.tsx'
import { type AnswerState, saveAnswer } from './answer-outbox.ts'
import { useAssessmentWords } from './assessment.words.ts'
import { RefusedAnswer } from './refused-answer.tsx'

interface QuestionProps {
  attempt: AttemptPage
  question: AttemptQuestion
  now: AnswerState
  /** Another tab works on this attempt; here it can only be looked at. */
  locked: boolean
}

/** One question: its text, its controls, and in words whether the answer is kept. */
export function AttemptQuestionView({ attempt, question, now, locked }: QuestionProps) {
  const words = useAssessmentWords()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  const total = attempt.questions.length
  const save = (response: AnswerState['response'], flagged: boolean) =>
    saveAnswer(attempt.id, question.position, response, flagged, question.seq)
  useEffect(() => {
    // The first question of the page belongs to the page's own arrival; later ones take the focus themselves.
    if (first.current && document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
    first.current = false
    window.scrollTo(0, 0)
  }, [])
  const stemId = `stem-${question.position}`
  return (
    <>
      <title>{`${words.question(question.position + 1, total)} · ${attempt.title} · Widya`}</title>
      <div className="flex min-h-11 items-center justify-between gap-3">
        <h1 id="page-title" ref={heading} tabIndex={-1} className="font-bold">
          {words.question(question.position + 1, total)}
        </h1>
        {locked ? (
          now.flagged && (
            <p className="flex items-center gap-2 font-semibold text-kunyit-text text-sm">
              <Flag aria-hidden size={18} fill="currentColor" />
              {words.flagged}
            </p>
          )
        ) : (
          <Button
            variant="text"
            aria-pressed={now.flagged}
            icon={<Flag aria-hidden size={18} fill={now.flagged ? 'currentColor' : 'none'} />}
            onClick={() => save(now.response, !now.flagged)}
          >
            {now.flagged ? words.unflag : words.flag}
          </Button>
        )}
      </div>
      <fieldset disabled={locked} aria-describedby={`${stemId}-how`} className="mt-3">
        <legend id={stemId} className="mb-2 whitespace-pre-line font-semibold text-lg leading-snug">
          {question.stem}
        </legend>
        <KeptMedia figure={question.figure} recording={question.recording} className="mb-4" />
        <p id={`${stemId}-how`} className="mb-4 text-sm text-soft">
          {
            {
              single: words.chooseOne,
              trueFalse: words.chooseOne,
              multiple: words.chooseMany,
              judgement: words.judge,
              matching: words.match,
              ordering: words.order,
              numeric: words.number,
              shortText: words.shortText,
              cloze: words.cloze,
              essay: words.essay,
            }[question.type]
          }
        </p>
        <AnswerControls
          question={question}
          response={now.response}
          onAnswer={(response) => save(response, now.flagged)}
        />
      </fieldset>
      <div className="mt-4 min-h-6">
        {now.state === 'saved' && now.savedAt && (
          <SavedLine state="saved" words={words.saved(format.time(now.savedAt))} />
        )}
        {now.state === 'saving' && <SavedLine state="saving" words={words.saving} />}
        {now.state === 'unsent' && <SavedLine state="device" words={words.unsent} />}
        {now.state === 'page' && <SavedLine state="failed" words={words.onPageOnly} />}
        {now.state === 'refused' && (
          <RefusedAnswer
            attemptId={attempt.id}
            code={now.code ?? ''}
            onSendAgain={locked ? undefined : () => save(now.response, now.flagged)}
          />
        )}
      </div>
    </>
  )
}
