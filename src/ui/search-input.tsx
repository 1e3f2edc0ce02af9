import { Search, X } from 'lucide-react'
import { type ComponentProps, useRef } from 'react'
import { cx } from './class-names.ts'
import { controlClasses } from './control-look.ts'
import { IconButton } from './icon-button.tsx'
import { useUiWords } from './ui.words.ts'

export interface SearchInputProps extends Omit<ComponentProps<'input'>, 'type' | 'value'> {
  /** Spoken name; the placeholder alone is not one. */
  label: string
  value: string
  onValue: (value: string) => void
}

/** Controlled search box with a button that empties it and keeps the focus. Wrap it in `<search>` with its form. */
export function SearchInput({ label, value, onValue, className, ...rest }: SearchInputProps) {
  const words = useUiWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={cx('relative', className)}>
      <Search aria-hidden size={20} className="pointer-events-none absolute top-3 left-3.5 text-soft" />
      <input
        ref={input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        placeholder={label}
        {...rest}
        aria-label={label}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
        className={cx(controlClasses, 'px-11 [&::-webkit-search-cancel-button]:hidden')}
      />
      {value !== '' && (
        <IconButton
          label={words.clear}
          icon={<X aria-hidden size={18} />}
          className="absolute! top-0 right-0 text-soft"
          onClick={() => {
            onValue('')
            input.current?.focus()
          }}
        />
      )}
    </div>
  )
}
