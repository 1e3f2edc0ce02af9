import { useId } from 'react'
import { useKeptRecordingWords } from './kept-recording.words.ts'
import { type Recording, RecordingPlayer } from './recording-player.tsx'

export interface TitledRecording extends Recording {
  /** Empty: it is called by its kind. */
  title: string
}

/** A recording under its name, as a question has one. */
export function KeptRecording({ recording }: { recording: TitledRecording }) {
  const words = useKeptRecordingWords()
  const id = useId()
  return (
    // A film is kept low enough that the answers stay in sight.
    <section aria-labelledby={id} className="min-w-0 [&>video]:max-h-80 [&>video]:w-auto [&>video]:max-w-full">
      <p id={id} className="mb-2 font-semibold text-sm text-soft [overflow-wrap:anywhere]">
        {recording.title || words[recording.kind]}
      </p>
      <RecordingPlayer recording={recording} labelledBy={id} />
    </section>
  )
}
