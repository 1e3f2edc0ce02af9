import { useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { Button } from '@/ui/button.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { useOutlineWords } from './outline.words.ts'
import type { Selection } from './use-selection.ts'

/** How many parts are chosen, and what can be done with them. It stays in sight while the outline scrolls. */
export function BulkBar({ course, selection }: { course: DraftPage; selection: Selection }) {
  const words = useOutlineWords()
  const [asking, setAsking] = useState(false)
  const { count, all, end } = selection
  return (
    <>
      <fieldset
        aria-label={words.selecting}
        className="sticky bottom-[calc(5rem+env(safe-area-inset-bottom))] z-10 mt-4 flex flex-wrap items-center gap-x-1 gap-y-2 rounded-card border border-edge bg-card p-3 low:static rail:bottom-4"
      >
        <p role="status" className="flex-1 whitespace-nowrap font-semibold">
          {words.chosen(count)}
        </p>
        <Button variant="text" onClick={() => selection.setAll(count < all)}>
          {count < all ? words.selectAll : words.selectNone}
        </Button>
        <Button variant="text" onClick={end}>
          {words.endSelecting}
        </Button>
        <Button
          className="max-sm:w-full"
          unavailable={count === 0 ? words.chooseSome : undefined}
          onClick={() => setAsking(true)}
        >
          {words.setTogether}
        </Button>
      </fieldset>
      {asking && <BulkDialog course={course} chosen={selection.chosen} onClose={() => setAsking(false)} onDone={end} />}
    </>
  )
}
