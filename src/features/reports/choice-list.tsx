import { useState } from 'react'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Fieldset } from '@/ui/fieldset.tsx'
import { SearchInput } from '@/ui/search-input.tsx'
import { useAssignWords } from './assign.words.ts'

export interface Choice {
  id: string
  name: string
  /** How far below the root; indents the line. */
  depth?: number
}
interface ChoiceListProps {
  legend: string
  hint?: string
  choices: readonly Choice[]
  chosen: readonly string[]
  /** In force because something above them is chosen: shown as ticked, and not to be taken out alone. */
  covered?: ReadonlySet<string>
  onChosen: (ids: string[]) => void
}

/** Many of a long list: a search and ticks in a box that scrolls. */
export function ChoiceList({ legend, hint, choices, chosen, covered, onChosen }: ChoiceListProps) {
  const words = useAssignWords()
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const shown = choices.filter(({ name }) => name.toLowerCase().includes(wanted))
  const toggle = (id: string, on: boolean) => onChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <Fieldset legend={chosen.length > 0 ? `${legend} (${words.chosen(chosen.length)})` : legend} hint={hint}>
      <SearchInput label={words.findIn(legend)} value={search} onValue={setSearch} className="max-w-md" />
      <div className="mt-2 max-h-72 overflow-y-auto rounded-control border border-edge px-3 py-1">
        {shown.length === 0 && <p className="py-2.5 text-soft">{words.notInList}</p>}
        {shown.map(({ id, name, depth = 0 }) => {
          const fixed = covered?.has(id) ?? false
          return (
            <Checkbox
              key={id}
              label={name}
              checked={fixed || chosen.includes(id)}
              disabled={fixed}
              onValue={(on) => toggle(id, on)}
              className={wanted !== '' || depth <= 0 ? '' : depth === 1 ? 'ml-6' : 'ml-12'}
            />
          )
        })}
      </div>
    </Fieldset>
  )
}
