import { useState } from 'react'
import { useFormat } from '@/lib/format.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { RadioGroup } from './radio-group.tsx'
import { useUiWords } from './ui.words.ts'

export interface ConflictField {
  name: string
  label: string
  mine: string
  theirs: string
  /** Both sides changed it, so a merge has to choose. Otherwise only the other side did. */
  both: boolean
  /** What a merge does here, when there is nothing to choose. */
  note?: string | undefined
}

interface ConflictDialogProps {
  /** Undefined: closed. */
  fields: readonly ConflictField[] | undefined
  /** What was being edited ("Pelajaran 'Sapaan pertama'"). */
  what: string
  /** Who changed it, and when in words, as far as it is known. */
  who?: { by: string; at: string } | undefined
  onClose: () => void
  /** The names of the fields in which the other side's text is to stand. */
  onMerge: (theirs: string[]) => void
  onCopy: () => void
  onReload: () => void
}

/** Two people (or two tabs) changed the same thing. Shows both sides, and every way out keeps both texts somewhere. */
export function ConflictDialog({ fields, ...rest }: ConflictDialogProps) {
  return fields ? <OpenConflict fields={fields} {...rest} /> : null
}

function OpenConflict({
  fields,
  what,
  who,
  onClose,
  onMerge,
  onCopy,
  onReload,
}: ConflictDialogProps & { fields: readonly ConflictField[] }) {
  const words = useUiWords()
  const format = useFormat()
  const [theirs, setTheirs] = useState<readonly string[]>([])
  const choose = (name: string, side: 'mine' | 'theirs') =>
    setTheirs(
      side === 'theirs'
        ? [...theirs.filter((other) => other !== name), name]
        : theirs.filter((other) => other !== name),
    )
  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      role="alertdialog"
      title={words.conflictTitle}
      description={`${words.conflictText(what)}${who ? ` ${words.conflictBy(who.by, format.dateTime(who.at))}` : ''}`}
      footer={
        <>
          <Button variant="text" onClick={onReload}>
            {words.conflictReload}
          </Button>
          <Button variant="outline" onClick={onCopy}>
            {words.conflictCopy}
          </Button>
          <Button onClick={() => onMerge([...theirs])} data-autofocus="">
            {words.conflictMerge}
          </Button>
        </>
      }
    >
      <ul className="flex flex-col gap-6">
        {fields.map((field) => (
          <li key={field.name}>
            <h3 className="font-bold">{field.label}</h3>
            <div className="mt-2 grid gap-3 sm:grid-cols-2">
              <Side title={words.conflictMine} text={field.mine} />
              <Side title={words.conflictTheirs} text={field.theirs} />
            </div>
            {field.both ? (
              <RadioGroup
                className="mt-2"
                legend={words.conflictUse(field.label)}
                look="segments"
                value={theirs.includes(field.name) ? 'theirs' : 'mine'}
                options={[
                  { value: 'mine', label: words.conflictMine },
                  { value: 'theirs', label: words.conflictTheirs },
                ]}
                onValue={(side) => choose(field.name, side)}
              />
            ) : (
              <p className="mt-2 text-sm text-soft">{field.note ?? words.conflictOnlyTheirs}</p>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-6 text-sm text-soft">{words.conflictWays}</p>
    </Dialog>
  )
}

function Side({ title, text }: { title: string; text: string }) {
  const words = useUiWords()
  return (
    <div className="rounded-control border border-line p-3">
      <p className="font-semibold text-sm text-soft">{title}</p>
      <p className="mt-1 max-h-48 overflow-y-auto whitespace-pre-wrap break-words">
        {text === '' ? words.conflictEmpty : text}
      </p>
    </div>
  )
}
