import { type ComponentProps, lazy, Suspense } from 'react'
import { useKeptMediaWords } from './kept-media.words.ts'
import { KeptPicture } from './kept-picture.tsx'
import type { TitledRecording } from './kept-recording.tsx'

interface KeptMediaProps {
  figure?: ComponentProps<typeof KeptPicture> | undefined
  recording?: TitledRecording | undefined
  className?: string
}

// Most questions have no recording, so its player is fetched only for one that has.
const KeptRecording = lazy(async () => ({
  default: await import('./kept-recording.tsx').then(
    (chunk) => chunk.KeptRecording,
    () => WithoutPlayer,
  ),
}))

/** The picture and the recording of a question, where it has them. */
export function KeptMedia({ figure, recording, className = '' }: KeptMediaProps) {
  if (!figure && !recording) return null
  return (
    <div className={`flex min-w-0 flex-col gap-4 ${className}`}>
      {figure && <KeptPicture {...figure} />}
      {recording && (
        <Suspense fallback={<div className="min-h-24 rounded-card border border-line" />}>
          <KeptRecording recording={recording} />
        </Suspense>
      )}
    </div>
  )
}

/** Where even the player does not come: the question can still be read and answered. */
function WithoutPlayer({ recording }: { recording: TitledRecording }) {
  const words = useKeptMediaWords()
  return (
    <section className="rounded-card border border-line p-5">
      {recording.title && <p className="font-semibold">{recording.title}</p>}
      <p className="text-sm text-soft">{words.noPlayer}</p>
      {recording.transcript && <p className="mt-2 whitespace-pre-line">{recording.transcript}</p>}
    </section>
  )
}
