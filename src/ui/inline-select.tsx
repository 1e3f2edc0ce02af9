import { ChevronDown } from 'lucide-react'
import type { Option } from './select.tsx'

interface InlineSelectProps<Value extends string> {
  /** What is chosen here ("Unit kerja"); spoken only. */
  label: string
  value: Value
  options: readonly Option<Value>[]
  onValue: (value: Value) => void
}

/**
 * A choice that reads as part of a sentence: "Menampilkan [semua unit kerja] untuk [PNS dan PPPK]". The words are drawn,
 * and an unseen native list of 44 px lies over them: only so is the box as wide as the chosen words in every browser.
 */
export function InlineSelect<Value extends string>({ label, value, options, onValue }: InlineSelectProps<Value>) {
  const chosen = options.find((option) => option.value === value)
  return (
    <span className="relative inline-flex max-w-full items-center gap-1 border-mute border-b-2 font-semibold leading-snug has-focus-visible:rounded-badge has-focus-visible:outline-3 has-focus-visible:outline-nila has-focus-visible:outline-offset-2">
      <span aria-hidden className="min-w-0">
        {chosen?.label ?? value}
      </span>
      <ChevronDown aria-hidden size={16} className="shrink-0 text-nila" />
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value as Value)}
        className="absolute inset-x-0 top-1/2 h-full min-h-11 w-full -translate-y-1/2 appearance-none bg-card text-ink opacity-0"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
