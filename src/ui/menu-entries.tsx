import { Check } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Link, type To } from 'react-router'
import { cx } from './class-names.ts'

export type MenuItem =
  | {
      kind: 'action'
      label: string
      icon?: ReactNode
      hint?: ReactNode
      danger?: boolean
      unavailable?: string
      onPress: () => void
    }
  | { kind: 'link'; label: string; icon?: ReactNode; hint?: ReactNode; to: To; current?: boolean }
  | {
      kind: 'radios'
      label: string
      value: string
      options: readonly { value: string; label: string }[]
      onValue: (value: string) => void
    }
  | { kind: 'heading'; label: string; hint?: ReactNode }
  | { kind: 'separator' }

interface MenuEntriesProps {
  id: string
  label: string
  items: readonly MenuItem[]
  startAt: 'first' | 'last'
  /** The menu is to close; `true` when the focus goes back to its button. */
  onDone: (giveFocusBack: boolean) => void
}

const row =
  'flex min-h-11 w-full items-center gap-3 rounded-[10px] px-3 py-2 text-left no-underline hover:bg-tint focus-visible:bg-tint -outline-offset-3!'

const entriesIn = (menu: HTMLElement | null) => [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]

/** What stands in a menu. Only one entry is in the Tab order at a time; arrows move between them. */
export function MenuEntries({ id, label, items, startAt, onDone }: MenuEntriesProps) {
  const list = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })

  useEffect(() => {
    entriesIn(list.current)
      .at(startAt === 'first' ? 0 : -1)
      ?.focus()
  }, [startAt])

  const key = (event: KeyboardEvent) => {
    const all = entriesIn(list.current)
    const at = all.indexOf(document.activeElement as HTMLElement)
    const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }
    const target = targets[event.key]
    if (event.key === 'Tab') {
      onDone(true)
    } else if (target !== undefined) {
      event.preventDefault()
      ;(all[target] ?? all.at(target < 0 ? -1 : 0))?.focus()
    } else if (event.key === ' ' && document.activeElement instanceof HTMLAnchorElement) {
      event.preventDefault()
      document.activeElement.click()
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const fresh = event.timeStamp - typed.current.at > 700
      typed.current = { text: (fresh ? '' : typed.current.text) + event.key.toLowerCase(), at: event.timeStamp }
      const ordered = [...all.slice(at + (fresh ? 1 : 0)), ...all.slice(0, at + 1)]
      ordered.find((entry) => entry.textContent?.trim().toLowerCase().startsWith(typed.current.text))?.focus()
    }
  }

  return (
    <div ref={list} id={id} role="menu" aria-label={label} tabIndex={-1} onKeyDown={key} className="outline-none">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: separators have no name, and the list does not move while open
        <Entry key={index} item={item} onDone={onDone} />
      ))}
    </div>
  )
}

function Entry({ item, onDone }: { item: MenuItem; onDone: MenuEntriesProps['onDone'] }) {
  switch (item.kind) {
    case 'separator':
      return <hr className="mx-3 my-1.5 border-line" />
    case 'heading':
      return (
        <div role="presentation" className="px-3 py-2">
          <span className="block font-semibold">{item.label}</span>
          {item.hint && <span className="block text-sm text-soft">{item.hint}</span>}
        </div>
      )
    case 'link':
      return (
        <Link
          to={item.to}
          role="menuitem"
          tabIndex={-1}
          aria-current={item.current ? 'page' : undefined}
          onClick={() => onDone(false)}
          className={cx(row, item.current && 'font-semibold text-nila')}
        >
          <Content icon={item.icon} label={item.label} hint={item.hint} />
        </Link>
      )
    case 'action':
      return (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={item.unavailable !== undefined || undefined}
          onClick={() => {
            if (item.unavailable !== undefined) return
            // The focus goes home first, so that a dialog opened by the action gives it back to the button.
            onDone(true)
            item.onPress()
          }}
          className={cx(row, item.danger && 'text-saga', item.unavailable !== undefined && 'text-soft')}
        >
          <Content icon={item.icon} label={item.label} hint={item.unavailable ?? item.hint} />
        </button>
      )
    case 'radios':
      return (
        <fieldset aria-label={item.label}>
          <legend aria-hidden="true" className="px-3 pt-2 pb-1 font-semibold text-soft text-xs">
            {item.label}
          </legend>
          {item.options.map((option) => (
            <button
              key={option.value}
              type="button"
              role="menuitemradio"
              aria-checked={option.value === item.value}
              tabIndex={-1}
              onClick={() => {
                onDone(true)
                item.onValue(option.value)
              }}
              className={cx(row, option.value === item.value && 'font-semibold')}
            >
              <span className="flex-1">{option.label}</span>
              {option.value === item.value && <Check aria-hidden size={18} className="text-nila" />}
            </button>
          ))}
        </fieldset>
      )
  }
}

function Content({ icon, label, hint }: { icon?: ReactNode; label: string; hint?: ReactNode }) {
  return (
    <>
      {icon}
      <span className="min-w-0 flex-1">
        {label}
        {hint && <span className="block font-normal text-sm text-soft">{hint}</span>}
      </span>
    </>
  )
}
