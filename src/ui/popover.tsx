import { X } from 'lucide-react'
import { type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react'
import { Anchored } from './anchored.tsx'
import { IconButton } from './icon-button.tsx'
import { useUiWords } from './ui.words.ts'

/** Spread these on the button that opens the popover. */
export interface PopoverTrigger {
  ref: Ref<HTMLButtonElement>
  onClick: () => void
  'aria-haspopup': 'dialog'
  'aria-expanded': boolean
  'aria-controls': string | undefined
}

interface PopoverProps {
  /** Names the box. */
  label: string
  trigger: (props: PopoverTrigger) => ReactNode
  align?: 'start' | 'end' | undefined
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small box beside a button, for a derivation or a few settings. The page stays usable; Esc gives the focus back. */
export function Popover({ label, trigger, align, children }: PopoverProps) {
  const id = useId()
  const anchor = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const shut = () => {
    setOpen(false)
    anchor.current?.focus()
  }
  return (
    <>
      {trigger({
        ref: anchor,
        onClick: () => setOpen(!open),
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
      })}
      {open && (
        <Anchored
          id={id}
          anchor={anchor}
          align={align}
          role="dialog"
          label={label}
          onClose={(reason) => (reason === 'escape' ? shut() : setOpen(false))}
          className="w-88 p-4"
        >
          <TakeFocus id={id} />
          <CloseCorner onClose={shut} />
          {typeof children === 'function' ? children(shut) : children}
        </Anchored>
      )}
    </>
  )
}

/** The box itself takes the focus, so that reading starts with its name and Tab goes to its first control. */
function TakeFocus({ id }: { id: string }) {
  useEffect(() => document.getElementById(id)?.focus(), [id])
  return null
}

function CloseCorner({ onClose }: { onClose: () => void }) {
  const words = useUiWords()
  return (
    <IconButton
      label={words.close}
      icon={<X aria-hidden size={18} />}
      onClick={onClose}
      className="float-right -mt-2 -mr-2 ml-2"
    />
  )
}
