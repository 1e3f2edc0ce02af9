import type { Criterion } from '@/domain/rubric.ts'
import { RadioGroup } from '@/ui/radio-group.tsx'
import { useMarkScreenWords } from './mark-screen.words.ts'

interface CriterionRadiosProps {
  /** Unique on the page, so that keys and errors find it. */
  id: string
  criterion: Criterion
  chosen: string | undefined
  missing: boolean
  disabled: boolean
  onChoose: (level: string) => void
}

/** One criterion: its levels as radios, each with the digit that chooses it and what it is worth. */
export function CriterionRadios({ id, criterion, chosen, missing, disabled, onChoose }: CriterionRadiosProps) {
  const words = useMarkScreenWords()
  return (
    <RadioGroup
      id={id}
      legend={criterion.title}
      look="cards"
      value={chosen}
      error={missing ? words.missing : undefined}
      options={criterion.levels.map((level, at) => ({
        value: level.id,
        disabled,
        label: (
          <>
            <span aria-hidden className="mr-2 inline-block rounded-badge border border-edge px-1.5 font-bold text-sm">
              {at + 1}
            </span>
            {level.text}
          </>
        ),
        count: words.points(level.points),
      }))}
      onValue={onChoose}
    />
  )
}
