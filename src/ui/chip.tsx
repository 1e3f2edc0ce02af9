import { X } from 'lucide-react'
import { useUiWords } from './ui.words.ts'

interface ChipProps {
  /** The filter that is on. */
  label: string
  onRemove: () => void
  removeLabel?: string | undefined
}

/** A filter in force; the whole chip takes it off. Drawn 32 px, touched 44. */
export function Chip({ label, onRemove, removeLabel }: ChipProps) {
  const words = useUiWords()
  return (
    <button
      type="button"
      onClick={onRemove}
      aria-label={removeLabel ?? words.remove(label)}
      className="hit-44 inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full bg-tint px-3 py-1 text-left font-semibold text-nila text-sm hover:bg-[color-mix(in_srgb,var(--tint),var(--ink)_8%)]"
    >
      <span className="min-w-0">{label}</span>
      <X aria-hidden size={16} className="shrink-0" />
    </button>
  )
}
