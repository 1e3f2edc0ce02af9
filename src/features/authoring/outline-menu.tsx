import { Ellipsis } from 'lucide-react'
import { Menu } from '@/ui/menu.tsx'
import type { MenuItem } from '@/ui/menu-entries.tsx'
import { useAuthoringWords } from './authoring.words.ts'

/** What can be done with one part of the outline. */
export function OutlineMenu({ title, items }: { title: string; items: readonly MenuItem[] }) {
  const words = useAuthoringWords()
  return (
    <Menu
      label={words.more(title)}
      align="end"
      chevron={false}
      button={{
        variant: 'text',
        'aria-label': words.more(title),
        children: <Ellipsis aria-hidden size={20} />,
        className: 'relative z-10 min-w-11 px-0',
      }}
      items={items}
    />
  )
}
