import { Checkbox } from '@/ui/checkbox.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { useMarkScreenWords } from './mark-screen.words.ts'
import { useShortcuts } from './shortcuts.ts'

/** The keys, and the way to turn off those that are a single sign. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useMarkScreenWords()
  const { on, set } = useShortcuts()
  const keys = [
    ['1 – 5', words.keyLevel],
    ['Ctrl + Enter', words.keySave],
    ['J', words.keyNext],
    ['K', words.keyPrevious],
    ['?', words.keyHelp],
  ] as const
  return (
    <Dialog open={open} onClose={onClose} title={words.keysTitle} size="sm">
      <dl className="mb-4">
        {keys.map(([key, what]) => (
          <div key={key} className="flex gap-4 border-line border-b py-2.5">
            <dt className="w-28 shrink-0">
              <kbd className="rounded-badge border border-edge px-1.5 font-bold font-sans text-sm">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Checkbox label={words.keysOn} hint={words.keysOnHint} checked={on} onValue={set} />
    </Dialog>
  )
}
