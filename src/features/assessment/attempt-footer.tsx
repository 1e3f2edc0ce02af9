import { ArrowLeft, ArrowRight, Grid3x3 } from 'lucide-react'
import { Button } from '@/ui/button.tsx'
import { cx } from '@/ui/class-names.ts'
import { useAssessmentWords } from './assessment.words.ts'

interface FooterProps {
  position: number
  total: number
  onGo: (position: number) => void
  onList: () => void
  onSubmit: () => void
  /** Why it cannot be handed in now. */
  unavailable: string | undefined
  /** It is being handed in. */
  busy: boolean
}

/** The way through the questions; on the last one, handing in. */
export function AttemptFooter({ position, total, onGo, onList, onSubmit, unavailable, busy }: FooterProps) {
  const words = useAssessmentWords()
  return (
    <footer className="fixed inset-x-0 bottom-0 border-line border-t bg-card pb-[env(safe-area-inset-bottom)] low:static">
      <div className="mx-auto flex min-h-18 max-w-reading items-center gap-2 px-4 py-2 sm:gap-3">
        <Button
          variant="quiet"
          aria-label={words.previous}
          icon={<ArrowLeft aria-hidden size={20} />}
          onClick={() => position > 0 && onGo(position - 1)}
          className={cx(position === 0 && 'invisible')}
        />
        <Button
          variant="outline"
          className="min-w-0 flex-auto px-3! sm:flex-1"
          icon={<Grid3x3 aria-hidden size={18} className="max-sm:hidden" />}
          onClick={onList}
        >
          {words.list}
        </Button>
        {position < total - 1 ? (
          <Button className="flex-1" iconEnd={<ArrowRight aria-hidden size={20} />} onClick={() => onGo(position + 1)}>
            {words.next}
          </Button>
        ) : (
          <Button
            className="flex-1"
            onClick={onSubmit}
            unavailable={unavailable}
            busy={busy}
            busyLabel={words.submitting}
          >
            {words.submit}
          </Button>
        )}
      </div>
    </footer>
  )
}
