import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useLessonEditorWords } from './lesson-editor.words.ts'

interface RequiredLineProps {
  label: string
  value: string
  max: number
  rows?: number
  /** The lesson was refused for what is missing: say it at the empty fields. */
  marked: boolean
  onValue: (value: string) => void
}

/** A text that a block cannot be saved without. */
export function RequiredLine({ label, value, max, rows, marked, onValue }: RequiredLineProps) {
  const words = useLessonEditorWords()
  const error = marked && value.trim() === '' ? words.fill : undefined
  const common = { label, value, maxLength: max, onValue, error }
  return rows ? <TextArea {...common} rows={rows} /> : <TextInput {...common} autoComplete="off" />
}
