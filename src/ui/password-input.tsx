import { Eye, EyeOff } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { cx } from './class-names.ts'
import { controlClasses } from './control-look.ts'
import { Field, type FieldText } from './field.tsx'
import { IconButton } from './icon-button.tsx'
import { useUiWords } from './ui.words.ts'

export interface PasswordInputProps extends FieldText, Omit<ComponentProps<'input'>, 'className' | 'type'> {
  onValue?: ((value: string) => void) | undefined
  showLabel?: string | undefined
  hideLabel?: string | undefined
}

export function PasswordInput(props: PasswordInputProps) {
  const { label, labelHidden, hint, error, optional, className, onValue, onChange, showLabel, hideLabel, ...rest } =
    props
  const words = useUiWords()
  const [shown, setShown] = useState(false)
  return (
    <Field {...{ label, labelHidden, hint, error, optional, className }} id={rest.id} required={rest.required}>
      {(links) => (
        <span className="relative">
          <input
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
            {...rest}
            {...links}
            type={shown ? 'text' : 'password'}
            onChange={(event) => {
              onChange?.(event)
              onValue?.(event.currentTarget.value)
            }}
            className={cx(controlClasses, 'pr-12')}
          />
          <IconButton
            label={shown ? (hideLabel ?? words.hidePassword) : (showLabel ?? words.showPassword)}
            icon={shown ? <EyeOff aria-hidden size={20} /> : <Eye aria-hidden size={20} />}
            onClick={() => setShown(!shown)}
            className="absolute! top-0 right-0 text-soft"
          />
        </span>
      )}
    </Field>
  )
}
