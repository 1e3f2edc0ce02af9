import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { cx } from './class-names.ts'
import { tabClasses, tabListClasses } from './tab-look.ts'

export interface TabItem<Id extends string> {
  id: Id
  label: ReactNode
  /** A number after the word. */
  count?: ReactNode
  /** A function is called only while the tab is open. */
  content: ReactNode | (() => ReactNode)
}

interface TabsProps<Id extends string> {
  /** Names the row of tabs. */
  label: string
  tabs: readonly TabItem<Id>[]
  /** Give both to hold the open tab outside (in the address); otherwise the tabs keep it themselves. */
  value?: Id | undefined
  onValue?: ((id: Id) => void) | undefined
  className?: string | undefined
}

/** Tabs by the ARIA pattern: arrows, Home and End move and open. For tabs that are addresses use `TabLinks`. */
export function Tabs<Id extends string>({ label, tabs, value, onValue, className }: TabsProps<Id>) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const [own, setOwn] = useState(tabs[0]?.id)
  const wanted = value ?? own
  const current = tabs.find((tab) => tab.id === wanted) ?? tabs[0]
  if (!current) return null

  const open = (id: Id) => {
    setOwn(id)
    onValue?.(id)
  }
  const move = (event: KeyboardEvent) => {
    const at = tabs.indexOf(current)
    const targets: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }
    const target = targets[event.key]
    const next = target === undefined ? undefined : tabs[target % tabs.length]
    if (!next) return
    event.preventDefault()
    open(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.id)}"]`)?.focus()
  }

  return (
    <div className={className}>
      <div ref={list} role="tablist" aria-label={label} className={tabListClasses}>
        {tabs.map((tab) => {
          const on = tab === current
          return (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${base}-${tab.id}`}
              data-tab={tab.id}
              aria-selected={on}
              aria-controls={on ? `${base}-panel` : undefined}
              tabIndex={on ? 0 : -1}
              onClick={() => open(tab.id)}
              onKeyDown={move}
              className={tabClasses(on)}
            >
              {tab.label}
              {tab.count !== undefined && <span className="tabular-nums">{tab.count}</span>}
            </button>
          )
        })}
      </div>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${current.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the ARIA pattern lets Tab go from the tab into its panel
        tabIndex={0}
        className={cx('rounded-badge pt-5')}
      >
        {typeof current.content === 'function' ? current.content() : current.content}
      </div>
    </div>
  )
}
