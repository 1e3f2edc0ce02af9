import { useMutation } from '@tanstack/react-query'
import type { VoiceComment } from '@/contract/voice.ts'
import { isTheme, themes } from '@/domain/voice.ts'
import { queryClient } from '@/lib/query-client.ts'
import { announce } from '@/ui/announcements.ts'
import { Button } from '@/ui/button.tsx'
import { Select } from '@/ui/select.tsx'
import { Tag } from '@/ui/tag.tsx'
import { showToast } from '@/ui/toasts.ts'
import { voiceMutations, voiceQueries } from './queries.ts'
import { themeName } from './theme-name.ts'
import { useVoiceWords } from './voice.words.ts'

interface CommentRowProps {
  courseId: string
  comment: VoiceComment
  number: number
  /** Absent: whoever reads it may not answer. */
  onAnswer: (() => void) | undefined
}

/** A comment with its theme, and how long an answer may take. */
export function CommentRow({ courseId, comment, number, onAnswer }: CommentRowProps) {
  const words = useVoiceWords()
  const code = useMutation({
    ...voiceMutations.code(courseId),
    // The choice shows itself; a toast would stand over what comes next.
    onSuccess: () => announce(words.coded),
    onError: () => {
      showToast({ text: words.conflict, tone: 'error' })
      void queryClient.invalidateQueries(voiceQueries.trainer(courseId))
    },
  })
  const { text, theme, daysLeft, version } = comment
  const label = `${words.theme}, ${words.comment.toLowerCase()} ${number}`
  return (
    <li className="py-4">
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
      <p className="mt-2 flex flex-wrap gap-1.5">
        {daysLeft === null ? (
          <Tag tone="ok">{words.answered}</Tag>
        ) : daysLeft < 0 ? (
          <Tag tone="error">{words.late(-daysLeft)}</Tag>
        ) : (
          <Tag tone={daysLeft <= 3 ? 'warn' : 'neutral'}>{words.left(daysLeft)}</Tag>
        )}
        {theme && (daysLeft === null || !onAnswer) && <Tag>{themeName(theme, words)}</Tag>}
      </p>
      {onAnswer && daysLeft !== null && (
        <div className="mt-2 flex flex-wrap items-end gap-3">
          <Select
            label={label}
            labelHidden
            value={theme ?? ''}
            placeholder={words.chooseTheme}
            options={themes.map((value) => ({ value, label: themeName(value, words) }))}
            onValue={(value) => {
              if (isTheme(value)) code.mutate({ commentId: comment.id, theme: value, version })
            }}
            className="w-60"
          />
          <Button
            variant="outline"
            aria-label={theme ? `${words.answer}: ${text}` : undefined}
            unavailable={theme ? undefined : words.themeFirst}
            onClick={onAnswer}
          >
            {words.answer}
          </Button>
        </div>
      )}
    </li>
  )
}
