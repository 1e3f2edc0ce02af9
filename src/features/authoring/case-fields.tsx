import { Plus, Trash2 } from 'lucide-react'
import type { z } from 'zod'
import type { CaseBlock } from '@/domain/lesson-block.ts'
import { Button } from '@/ui/button.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { LazyRichEditor } from './lazy-rich-editor.tsx'
import { useLessonEditorWords } from './lesson-editor.words.ts'
import { RequiredLine } from './required-line.tsx'

type Case = z.infer<typeof CaseBlock>
interface CaseFieldsProps {
  block: Case
  marked: boolean
  onChange: (block: Case) => void
}

/** A situation to decide: its story, the question, and a response to each choice. */
export function CaseFields({ block, marked, onChange }: CaseFieldsProps) {
  const words = useLessonEditorWords()
  const setOption = (at: number, part: Partial<Case['options'][number]>) =>
    onChange({
      ...block,
      options: block.options.map((option, index) => (index === at ? { ...option, ...part } : option)),
    })
  return (
    <div className="flex flex-col gap-4">
      <RequiredLine
        label={words.caseTitle}
        value={block.title}
        max={160}
        marked={marked}
        onValue={(title) => onChange({ ...block, title })}
      />
      <LazyRichEditor
        label={words.story}
        labelShown
        initial={block.story}
        onChange={(story) => onChange({ ...block, story })}
      />
      <RequiredLine
        label={words.question}
        value={block.question}
        max={300}
        marked={marked}
        onValue={(question) => onChange({ ...block, question })}
      />
      <ul className="flex flex-col gap-4">
        {block.options.map((option, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place while it is being written
          <li key={at} className="flex flex-col gap-3 border-line border-l-2 pl-3">
            <RequiredLine
              label={words.choice(at + 1)}
              value={option.text}
              max={300}
              marked={marked}
              onValue={(text) => setOption(at, { text })}
            />
            <RequiredLine
              label={words.feedback(at + 1)}
              value={option.feedback}
              max={600}
              rows={2}
              marked={marked}
              onValue={(feedback) => setOption(at, { feedback })}
            />
            <div className="flex flex-wrap items-center justify-between gap-2">
              <Checkbox label={words.best(at + 1)} checked={option.best} onValue={(best) => setOption(at, { best })} />
              {block.options.length > 2 && (
                <IconButton
                  label={words.removeRow(at + 1)}
                  icon={<Trash2 aria-hidden size={18} />}
                  onClick={() => onChange({ ...block, options: block.options.toSpliced(at, 1) })}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {block.options.length < 5 && (
        <Button
          variant="text"
          icon={<Plus aria-hidden size={18} />}
          className="self-start"
          onClick={() => onChange({ ...block, options: [...block.options, { text: '', feedback: '', best: false }] })}
        >
          {words.addChoice}
        </Button>
      )}
    </div>
  )
}
