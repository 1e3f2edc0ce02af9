import { CircleX, CloudCheck, CloudUpload, WifiOff } from 'lucide-react'
import { Button } from './button.tsx'
import { cx } from './class-names.ts'
import { useUiWords } from './ui.words.ts'

interface SyncChipProps {
  state: 'ok' | 'offline' | 'sending' | 'failed'
  /** "Daring, semua tersimpan". */
  word: string
  /** For a narrow screen ("Daring"). */
  shortWord?: string | undefined
  /** Only when it failed. */
  onRetry?: (() => void) | undefined
  className?: string | undefined
}

const looks = {
  ok: 'bg-daunbg text-daun',
  offline: 'bg-kbg text-kunyit-text',
  sending: 'bg-tint text-nila',
  failed: 'bg-sagabg text-saga',
}
const icons = { ok: CloudCheck, offline: WifiOff, sending: CloudUpload, failed: CircleX }

/** Whether everything is kept, in words. A status, not a control; the retry stands beside it. */
export function SyncChip({ state, word, shortWord, onRetry, className }: SyncChipProps) {
  const words = useUiWords()
  const Icon = icons[state]
  return (
    <span className={cx('inline-flex items-center gap-1', className)}>
      <span
        role="status"
        className={cx('inline-flex min-h-7 items-center gap-1.5 rounded-full px-3 font-semibold text-xs', looks[state])}
      >
        <Icon aria-hidden size={16} className="shrink-0" />
        {shortWord ? (
          <>
            <span className="sm:hidden">{shortWord}</span>
            <span className="max-sm:hidden">{word}</span>
          </>
        ) : (
          word
        )}
      </span>
      {state === 'failed' && onRetry && (
        <Button variant="text" size="sm" onClick={onRetry}>
          {words.retry}
        </Button>
      )}
    </span>
  )
}
