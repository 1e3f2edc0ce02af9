import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { z } from 'zod'
import type { StepsBlock } from '@/domain/lesson-block.ts'
import { Button } from '@/ui/button.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { LazyRichEditor } from './lazy-rich-editor.tsx'
import { useLessonEditorWords } from './lesson-editor.words.ts'
import { RequiredLine } from './required-line.tsx'

type Steps = z.infer<typeof StepsBlock>
interface StepsFieldsProps {
  block: Steps
  marked: boolean
  onChange: (block: Steps) => void
}

/** What is done one after the other, each step with its own text. */
export function StepsFields({ block, marked, onChange }: StepsFieldsProps) {
  const words = useLessonEditorWords()
  // Removing a step shifts the others up, and a writing surface keeps what it began with: all begin anew then.
  const [removals, setRemovals] = useState(0)
  const setStep = (at: number, part: Partial<Steps['steps'][number]>) =>
    onChange({ ...block, steps: block.steps.map((step, index) => (index === at ? { ...step, ...part } : step)) })
  return (
    <div className="flex flex-col gap-4">
      <RequiredLine
        label={words.stepsTitle}
        value={block.title}
        max={160}
        marked={marked}
        onValue={(title) => onChange({ ...block, title })}
      />
      <ol className="flex flex-col gap-4">
        {block.steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place while it is being written
          <li key={`${removals}-${at}`} className="flex flex-col gap-3 border-line border-l-2 pl-3">
            <div className="flex items-end gap-2">
              <div className="min-w-0 flex-1">
                <RequiredLine
                  label={words.stepTitle(at + 1)}
                  value={step.title}
                  max={160}
                  marked={marked}
                  onValue={(title) => setStep(at, { title })}
                />
              </div>
              {block.steps.length > 2 && (
                <IconButton
                  label={words.removeRow(at + 1)}
                  icon={<Trash2 aria-hidden size={18} />}
                  onClick={() => {
                    setRemovals(removals + 1)
                    onChange({ ...block, steps: block.steps.toSpliced(at, 1) })
                  }}
                />
              )}
            </div>
            <LazyRichEditor
              label={words.stepBody(at + 1)}
              labelShown
              initial={step.doc}
              onChange={(doc) => setStep(at, { doc })}
            />
          </li>
        ))}
      </ol>
      {block.steps.length < 10 && (
        <Button
          variant="text"
          icon={<Plus aria-hidden size={18} />}
          className="self-start"
          onClick={() =>
            onChange({ ...block, steps: [...block.steps, { title: '', doc: { type: 'doc', content: [] } }] })
          }
        >
          {words.addStep}
        </Button>
      )}
    </div>
  )
}
