import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Anchored } from './anchored.tsx'
import { Button, type ButtonProps } from './button.tsx'
import { MenuEntries, type MenuItem } from './menu-entries.tsx'

interface MenuProps {
  /** Names the menu; the button's own text stays its name ("RW, menu akun" belongs on the button). */
  label: string
  /** The button's looks and content. With `aria-label` it may hold an icon alone. */
  button: Omit<ButtonProps, 'onClick' | 'ref'>
  items: readonly MenuItem[]
  align?: 'start' | 'end' | undefined
  /** The chevron after the words; on unless told otherwise. */
  chevron?: boolean | undefined
}

/** A button with a menu of actions, links and choices. Arrows, Home, End, first letters, Esc and Tab all work. */
export function Menu({ label, button, items, align = 'start', chevron = true }: MenuProps) {
  const id = useId()
  const ref = useRef<HTMLButtonElement>(null)
  const [startAt, setStartAt] = useState<'first' | 'last'>()
  const shut = (giveFocusBack: boolean) => {
    setStartAt(undefined)
    if (giveFocusBack) ref.current?.focus()
  }
  const key = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setStartAt(event.key === 'ArrowDown' ? 'first' : 'last')
  }
  return (
    <>
      <Button
        variant="outline"
        iconEnd={chevron && <ChevronDown aria-hidden size={18} className="shrink-0" />}
        {...button}
        ref={ref}
        aria-haspopup="menu"
        aria-expanded={startAt !== undefined}
        aria-controls={startAt ? id : undefined}
        onClick={() => setStartAt(startAt ? undefined : 'first')}
        onKeyDown={key}
      />
      {startAt && (
        <Anchored anchor={ref} align={align} onClose={(reason) => shut(reason === 'escape')} className="min-w-52 p-1.5">
          <MenuEntries id={id} label={label} items={items} startAt={startAt} onDone={shut} />
        </Anchored>
      )}
    </>
  )
}
