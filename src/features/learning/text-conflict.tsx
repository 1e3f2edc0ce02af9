import { saveTextFile } from '@/lib/save-file.ts'
import { ConflictDialog } from '@/ui/conflict-dialog.tsx'
import { useLessonWords } from './lesson.words.ts'
import type { TextConflict as Conflict, makeTextKeeper } from './text-keeper.ts'

interface TextConflictProps {
  what: string
  conflict: Conflict
  keeper: ReturnType<typeof makeTextKeeper>
}

/** A note or a reflection was written in two places. Joined, both texts stand one below the other. */
export function TextConflict({ what, conflict: { mine, theirs, who }, keeper }: TextConflictProps) {
  const words = useLessonWords()
  return (
    <ConflictDialog
      what={what}
      who={who}
      fields={[{ name: 'text', label: what, mine, theirs: theirs.body, both: false, note: words.joined }]}
      onClose={keeper.later}
      onReload={keeper.reload}
      onCopy={() => saveTextFile(words.copyFile, mine)}
      onMerge={keeper.join}
    />
  )
}
