import { ChevronDown } from 'lucide-react'
import type { Option } from './select.tsx'

interface InlineSelectProps<Value extends string> {
  /** What is chosen here ("Unit kerja"); spoken only. */
  label: string
  value: Value
  options: readonly Option<Value>[]
  onValue: (value: Value) => void
}

/** A choice that reads as part of a sentence: "Menampilkan [semua unit kerja] untuk [PNS dan PPPK]". */
export function InlineSelect<Value extends string>({ label, value, options, onValue }: InlineSelectProps<Value>) {
  return (
    <span className="hit-44 inline-flex max-w-full items-center align-baseline">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value as Value)}
        className="field-sizing-content relative z-1 max-w-full appearance-none rounded-none [word-spacing:0] border-mute border-b-2 bg-transparent pr-6 font-semibold text-ink"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled} className="bg-card">
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden size={16} className="pointer-events-none -ml-5 text-nila" />
    </span>
  )
}
