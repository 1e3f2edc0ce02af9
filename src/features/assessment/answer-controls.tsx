import { ArrowDown, ArrowUp } from 'lucide-react'
import type { AttemptQuestion } from '@/contract/assessment.ts'
import type { Response } from '@/domain/response.ts'
import { announce } from '@/ui/announcements.ts'
import { Button } from '@/ui/button.tsx'
import { cx } from '@/ui/class-names.ts'
import { IconButton } from '@/ui/icon-button.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useAssessmentWords } from './assessment.words.ts'
import { ClozeControl } from './cloze-control.tsx'
import { EssayControl } from './essay-control.tsx'

interface ControlProps {
  question: AttemptQuestion
  response: Response | null
  onAnswer: (response: Response | null) => void
}

const optionLook = (chosen: boolean) =>
  cx(
    'flex min-h-14 cursor-pointer items-start gap-3 rounded-control border px-4 py-3.5 text-lg leading-snug',
    chosen ? 'border-2 border-nila bg-tint font-semibold' : 'border-edge bg-card hover:bg-tint',
  )

/** The controls of one question, by its type. Every one works by touch, by pointer and by keyboard alone. */
export function AnswerControls({ question, response, onAnswer }: ControlProps) {
  const words = useAssessmentWords()
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'judgement':
      return <Choices question={question} response={response} onAnswer={onAnswer} />
    case 'trueFalse':
      return (
        <div className="flex flex-col gap-3">
          {[true, false].map((value) => {
            const chosen = response?.type === 'trueFalse' && response.choice === value
            return (
              <label key={String(value)} className={optionLook(chosen)}>
                <input
                  type="radio"
                  name={`q${question.position}`}
                  checked={chosen}
                  onChange={() => onAnswer({ type: 'trueFalse', choice: value })}
                  className="mt-1 size-5 shrink-0 accent-(--nila)"
                />
                {value ? words.true : words.false}
              </label>
            )
          })}
        </div>
      )
    case 'matching': {
      const pairs = response?.type === 'matching' ? response.pairs : {}
      const choose = (left: string, right: string) => {
        const next = { ...pairs }
        if (right === '') delete next[left]
        else next[left] = right
        onAnswer(Object.keys(next).length === 0 ? null : { type: 'matching', pairs: next })
      }
      return (
        <div className="flex flex-col gap-4">
          {question.lefts?.map((left) => (
            <Select
              key={left.id}
              label={left.text}
              value={pairs[left.id] ?? ''}
              options={[
                { value: '', label: words.pick },
                ...(question.rights ?? []).map((right) => ({ value: right.id, label: right.text })),
              ]}
              onValue={(right) => choose(left.id, right)}
            />
          ))}
        </div>
      )
    }
    case 'ordering':
      return <Ordering question={question} response={response} onAnswer={onAnswer} />
    case 'cloze':
      return <ClozeControl question={question} response={response} onAnswer={onAnswer} />
    case 'essay':
      return <EssayControl question={question} response={response} onAnswer={onAnswer} />
    case 'numeric':
      return (
        <TextInput
          label={words.number}
          inputMode="decimal"
          autoComplete="off"
          suffix={question.unit ?? undefined}
          value={response?.type === 'numeric' ? response.text : ''}
          onValue={(text) => onAnswer(text.trim() === '' ? null : { type: 'numeric', text })}
          className="max-w-72"
        />
      )
    case 'shortText':
      return (
        <TextInput
          label={words.shortText}
          autoComplete="off"
          value={response?.type === 'shortText' ? response.text : ''}
          onValue={(text) => onAnswer(text.trim() === '' ? null : { type: 'shortText', text })}
        />
      )
  }
}

function Choices({ question, response, onAnswer }: ControlProps) {
  const many = question.type === 'multiple'
  const one = question.type === 'judgement' ? question.type : 'single'
  const chosen = response?.type === one ? [response.choice] : response?.type === 'multiple' ? response.choices : []
  const choose = (id: string) => {
    if (!many) return onAnswer({ type: one, choice: id })
    const choices = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
    onAnswer(choices.length === 0 ? null : { type: 'multiple', choices })
  }
  return (
    <div className="flex flex-col gap-3">
      {question.options?.map((option) => (
        <label key={option.id} className={optionLook(chosen.includes(option.id))}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={`q${question.position}`}
            checked={chosen.includes(option.id)}
            onChange={() => choose(option.id)}
            className="mt-1 size-5 shrink-0 accent-(--nila)"
          />
          {option.text}
        </label>
      ))}
    </div>
  )
}

function Ordering({ question, response, onAnswer }: ControlProps) {
  const words = useAssessmentWords()
  const steps = question.steps ?? []
  const order = response?.type === 'ordering' ? response.order : steps.map(({ id }) => id)
  const textOf = (id: string) => steps.find((step) => step.id === id)?.text ?? ''
  const move = (at: number, by: -1 | 1) => {
    const next = [...order]
    const [moved = ''] = next.splice(at, 1)
    next.splice(at + by, 0, moved)
    onAnswer({ type: 'ordering', order: next })
    announce(words.moved(textOf(moved), at + by + 1, order.length))
  }
  return (
    <div className="flex flex-col gap-4">
      <ol className="flex flex-col gap-2">
        {order.map((id, at) => (
          <li
            key={id}
            className="flex min-h-14 items-center gap-3 rounded-control border border-edge bg-card py-1 pr-1 pl-4"
          >
            <span aria-hidden className="font-bold text-nila tabular-nums">
              {at + 1}
            </span>
            <span className="min-w-0 flex-1 py-2">{textOf(id)}</span>
            {at > 0 && (
              <IconButton
                label={words.up(textOf(id))}
                icon={<ArrowUp aria-hidden size={20} />}
                onClick={() => move(at, -1)}
              />
            )}
            {at < order.length - 1 && (
              <IconButton
                label={words.down(textOf(id))}
                icon={<ArrowDown aria-hidden size={20} />}
                onClick={() => move(at, 1)}
              />
            )}
          </li>
        ))}
      </ol>
      {!response && (
        <Button variant="outline" className="self-start" onClick={() => onAnswer({ type: 'ordering', order })}>
          {words.keepOrder}
        </Button>
      )}
    </div>
  )
}
