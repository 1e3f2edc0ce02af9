import type { LessonBlock } from '@/domain/lesson-block.ts'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { CaseFields } from './case-fields.tsx'
import { CheckFields } from './check-fields.tsx'
import { FigureFields } from './figure-fields.tsx'
import { FileFields } from './file-fields.tsx'
import { FormulaFields } from './formula-fields.tsx'
import { GlossaryFields } from './glossary-fields.tsx'
import { LazyRichEditor } from './lazy-rich-editor.tsx'
import { useLessonEditorWords } from './lesson-editor.words.ts'
import { RecordingFields } from './recording-fields.tsx'
import { RequiredLine } from './required-line.tsx'
import { StepsFields } from './steps-fields.tsx'
import { TableFields } from './table-fields.tsx'

interface BlockFieldsProps {
  block: LessonBlock
  /** Its place in the lesson, from 1. */
  number: number
  /** The lesson was refused: empty required fields say so. */
  marked: boolean
  onChange: (block: LessonBlock) => void
}

const tones = ['info', 'warning', 'law'] as const

/** What can be written in one block, by its kind. */
export function BlockFields({ block, number, marked, onChange }: BlockFieldsProps) {
  const words = useLessonEditorWords()
  switch (block.kind) {
    case 'text':
      return (
        <LazyRichEditor
          label={words.bodyLabel(number)}
          initial={block.doc}
          onChange={(doc) => onChange({ ...block, doc })}
        />
      )
    case 'callout':
      return (
        <div className="flex flex-col gap-3">
          <div className="grid gap-3 sm:grid-cols-[1fr_10rem]">
            <RequiredLine
              label={words.calloutTitle}
              value={block.title}
              max={160}
              marked={marked}
              onValue={(title) => onChange({ ...block, title })}
            />
            <Select
              label={words.tone}
              value={block.tone}
              options={tones.map((value) => ({ value, label: words[value] }))}
              onValue={(tone) => onChange({ ...block, tone })}
            />
          </div>
          <LazyRichEditor
            label={words.bodyLabel(number)}
            initial={block.doc}
            onChange={(doc) => onChange({ ...block, doc })}
          />
          {block.tone === 'law' && (
            <TextInput
              label={words.citation}
              value={block.citation ?? ''}
              maxLength={300}
              onValue={(citation) => onChange({ ...block, citation })}
            />
          )}
        </div>
      )
    case 'case':
      return <CaseFields block={block} marked={marked} onChange={onChange} />
    case 'reflection':
      return (
        <div className="flex flex-col gap-3">
          <RequiredLine
            label={words.prompt}
            value={block.prompt}
            max={400}
            rows={2}
            marked={marked}
            onValue={(prompt) => onChange({ ...block, prompt })}
          />
          <TextInput
            label={words.hint}
            optional
            value={block.hint ?? ''}
            maxLength={400}
            onValue={(hint) => onChange({ ...block, hint })}
          />
        </div>
      )
    case 'steps':
      return <StepsFields block={block} marked={marked} onChange={onChange} />
    case 'figure':
      return <FigureFields block={block} onChange={onChange} />
    case 'table':
      return <TableFields block={block} onChange={onChange} />
    case 'video':
    case 'audio':
      return <RecordingFields block={block} marked={marked} onChange={onChange} />
    case 'file':
      return <FileFields block={block} marked={marked} onChange={onChange} />
    case 'glossary':
      return <GlossaryFields block={block} marked={marked} onChange={onChange} />
    case 'formula':
      return <FormulaFields block={block} marked={marked} onChange={onChange} />
    case 'check':
      return <CheckFields block={block} marked={marked} onChange={onChange} />
    case 'animation':
      return (
        <div className="flex flex-col gap-3">
          <p className="text-sm text-soft">{words.kept}</p>
          <p>{block.title}</p>
        </div>
      )
  }
}
