import { Problem } from './problem.tsx'
import { useUnreadConflictWords } from './unread-conflict.words.ts'

interface UnreadConflictProps {
  shown: boolean
  /** Saves again. Absent where the form's own button stands right below. */
  onRetry?: (() => void) | undefined
  retrying?: boolean | undefined
}

/** Somebody wrote first, and reading the other side failed: neither side is touched until it can be read. */
export function UnreadConflict({ shown, onRetry, retrying }: UnreadConflictProps) {
  const words = useUnreadConflictWords()
  if (!shown) return null
  return (
    <Problem title={words.title} kept={words.kept} onRetry={onRetry} retrying={retrying}>
      {words.next}
    </Problem>
  )
}
