import { Plus, Trash2 } from 'lucide-react'
import { Button } from '@/ui/button.tsx'
import { Fieldset } from '@/ui/fieldset.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useEssayWords } from './essay.words.ts'
import { blankCriterion, pointsIn, type RubricDraft } from './essay-draft.ts'

const criteria = { fewest: 2, most: 6 }
const levels = { fewest: 2, most: 5 }

interface RubricFieldsProps {
  rubric: readonly RubricDraft[]
  onRubric: (rubric: RubricDraft[]) => void
  fault?: string | undefined
}

/** A rubric being written: criteria, and under each the levels with their points. */
export function RubricFields({ rubric, onRubric, fault }: RubricFieldsProps) {
  const words = useEssayWords()
  return (
    <Fieldset legend={words.rubric} hint={words.rubricHint} error={fault}>
      <ol className="mt-2 flex flex-col gap-5">
        {rubric.map((criterion, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a criterion is its place while it is being written
          <li key={at} className="flex flex-col gap-3 border-line border-l-2 pl-3">
            <CriterionFields
              number={at + 1}
              criterion={criterion}
              invalid={at === 0 && fault !== undefined}
              onCriterion={(next) => onRubric(rubric.toSpliced(at, 1, next))}
              onRemove={rubric.length > criteria.fewest ? () => onRubric(rubric.toSpliced(at, 1)) : undefined}
            />
          </li>
        ))}
      </ol>
      {rubric.length < criteria.most && (
        <Button
          variant="text"
          icon={<Plus aria-hidden size={18} />}
          onClick={() => onRubric([...rubric, blankCriterion()])}
        >
          {words.addCriterion}
        </Button>
      )}
      <p className="mt-1 text-sm text-soft">{words.worth(pointsIn(rubric))}</p>
    </Fieldset>
  )
}

interface CriterionFieldsProps {
  number: number
  criterion: RubricDraft
  invalid: boolean
  onCriterion: (criterion: RubricDraft) => void
  onRemove: (() => void) | undefined
}

function CriterionFields({ number, criterion, invalid, onCriterion, onRemove }: CriterionFieldsProps) {
  const words = useEssayWords()
  const set = (next: RubricDraft['levels']) => onCriterion({ ...criterion, levels: next })
  const change = (at: number, part: Partial<RubricDraft['levels'][number]>) =>
    set(criterion.levels.map((level, index) => (index === at ? { ...level, ...part } : level)))
  return (
    <>
      <div className="flex items-end gap-2">
        <TextInput
          label={words.criterion(number)}
          maxLength={200}
          value={criterion.title}
          aria-invalid={invalid || undefined}
          onValue={(title) => onCriterion({ ...criterion, title })}
          className="flex-1"
        />
        {onRemove && (
          <IconButton
            label={words.removeCriterion(number)}
            icon={<Trash2 aria-hidden size={18} />}
            onClick={onRemove}
          />
        )}
      </div>
      <ol className="flex flex-col gap-2">
        {criterion.levels.map((level, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place while it is being written
          <li key={at} className="flex flex-wrap items-end gap-2 sm:flex-nowrap">
            <TextInput
              label={words.level(number, at + 1)}
              maxLength={600}
              value={level.text}
              onValue={(text) => change(at, { text })}
              className="flex-1 basis-full sm:basis-0"
            />
            <TextInput
              label={words.points(number, at + 1)}
              labelHidden
              placeholder={words.pointsShort}
              inputMode="numeric"
              value={level.points}
              onValue={(points) => change(at, { points })}
              className="w-20"
            />
            {criterion.levels.length > levels.fewest && (
              <IconButton
                label={words.removeLevel(number, at + 1)}
                icon={<Trash2 aria-hidden size={18} />}
                onClick={() => set(criterion.levels.toSpliced(at, 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {criterion.levels.length < levels.most && (
        <Button
          variant="text"
          icon={<Plus aria-hidden size={18} />}
          className="self-start"
          onClick={() => set([...criterion.levels, { text: '', points: '' }])}
        >
          {words.addLevel}
        </Button>
      )}
    </>
  )
}
