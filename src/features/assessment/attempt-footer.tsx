import { ArrowLeft, ArrowRight, Grid3x3 } from 'lucide-react'
import { Button } from '@/ui/button.tsx'
import { cx } from '@/ui/class-names.ts'
import { useAssessmentWords } from './assessment.words.ts'
import { HandInButton, type HandingIn } from './hand-in-button.tsx'

interface FooterProps {
  position: number
  total: number
  onGo: (position: number) => void
  onList: () => void
  handingIn: HandingIn
}

/** The way through the questions; on the last one, handing in. */
export function AttemptFooter({ position, total, onGo, onList, handingIn }: FooterProps) {
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
          <HandInButton className="flex-1" handingIn={handingIn} />
        )}
      </div>
    </footer>
  )
}
