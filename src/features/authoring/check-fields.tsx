import { Plus, Trash2 } from 'lucide-react'
import type { BlockOf } from '@/domain/lesson-block.ts'
import { Button } from '@/ui/button.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useBlockMediaWords } from './block-media.words.ts'
import { RequiredLine } from './required-line.tsx'

type Check = BlockOf<'check'>
interface CheckFieldsProps {
  block: Check
  marked: boolean
  onChange: (block: Check) => void
}

/** A question to check oneself: its choices, what is said to each, and which one is right. */
export function CheckFields({ block, marked, onChange }: CheckFieldsProps) {
  const words = useBlockMediaWords()
  const setOption = (at: number, part: Partial<Check['options'][number]>) =>
    onChange({
      ...block,
      options: block.options.map((option, index) => (index === at ? { ...option, ...part } : option)),
    })
  const setBest = (best: number) =>
    onChange({ ...block, options: block.options.map((option, at) => ({ ...option, best: at === best })) })
  const remove = (at: number) => {
    const options = block.options.toSpliced(at, 1)
    // One is right, always.
    const right = Math.max(
      0,
      options.findIndex(({ best }) => best),
    )
    onChange({ ...block, options: options.map((option, index) => ({ ...option, best: index === right })) })
  }
  return (
    <div className="flex flex-col gap-4">
      <RequiredLine
        label={words.question}
        value={block.question}
        max={400}
        marked={marked}
        onValue={(question) => onChange({ ...block, question })}
      />
      <ul className="flex flex-col gap-4">
        {block.options.map((option, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place while it is being written
          <li key={at} className="flex flex-col gap-3 border-line border-l-2 pl-3">
            <div className="flex items-end gap-2">
              <div className="min-w-0 flex-1">
                <RequiredLine
                  label={words.choice(at + 1)}
                  value={option.text}
                  max={300}
                  marked={marked}
                  onValue={(text) => setOption(at, { text })}
                />
              </div>
              {block.options.length > 2 && (
                <IconButton
                  label={words.removeChoice(at + 1)}
                  icon={<Trash2 aria-hidden size={18} />}
                  onClick={() => remove(at)}
                />
              )}
            </div>
            <TextInput
              label={words.feedback(at + 1)}
              optional
              value={option.feedback}
              maxLength={600}
              onValue={(feedback) => setOption(at, { feedback })}
            />
          </li>
        ))}
      </ul>
      <Select
        label={words.best}
        value={String(block.options.findIndex(({ best }) => best))}
        options={block.options.map(({ text }, at) => ({ value: String(at), label: text || words.choice(at + 1) }))}
        onValue={(value) => setBest(Number(value))}
      />
      {block.options.length < 6 && (
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
