import { type SyntheticEvent, useId, useRef, useState } from 'react'
import type { BlockOf } from '@/domain/lesson-block.ts'
import type { Ranges } from '@/domain/watched-ranges.ts'
import { Button } from '@/ui/button.tsx'
import { RecordingPlayer } from '@/ui/recording-player.tsx'
import { useMediaWords } from './media.words.ts'

interface RecordingProps {
  block: BlockOf<'video'> | BlockOf<'audio'>
  watched: Ranges
  onProgress: (second: number, watched: Ranges) => void
}
const reportEveryS = 4
const round = (second: number) => Math.round(second * 10) / 10

/** What the browser has played of it since it was loaded; a part that was skipped is not in it. */
const playedOf = ({ played }: HTMLMediaElement): [number, number][] =>
  Array.from({ length: played.length }, (_, at) => [round(played.start(at)), round(played.end(at))])

/** Where it was left: the end of the last part that was played, unless that is the end of all. */
function resumeAt(watched: Ranges, seconds: number) {
  const last = watched.at(-1)?.[1] ?? 0
  return last < seconds - 2 ? last : 0
}

/** A video or a sound of a lesson: it goes on where it was left, and tells what was played of it. */
export function RecordingBlock({ block, watched, onProgress }: RecordingProps) {
  const id = useId()
  const start = useRef(resumeAt(watched, block.seconds))
  const reported = useRef(0)
  const report = ({ currentTarget: player }: SyntheticEvent<HTMLMediaElement>) => {
    reported.current = player.currentTime
    onProgress(round(player.currentTime), playedOf(player))
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 font-bold text-xl leading-tight">
        {block.title}
      </h2>
      <RecordingPlayer
        recording={block}
        labelledBy={id}
        onLoadedMetadata={({ currentTarget }) => {
          currentTarget.currentTime = start.current
          reported.current = start.current
        }}
        onTimeUpdate={(event) => {
          if (Math.abs(event.currentTarget.currentTime - reported.current) >= reportEveryS) report(event)
        }}
        onPause={report}
        onEnded={report}
      >
        <TranscriptRead onRead={() => onProgress(0, [[0, block.seconds]])} />
      </RecordingPlayer>
    </section>
  )
}

/** Reading it counts like playing all of it: nobody has to hear or see in order to learn. */
function TranscriptRead({ onRead }: { onRead: () => void }) {
  const words = useMediaWords()
  const [read, setRead] = useState(false)
  return read ? (
    <p role="status" className="mt-2 text-sm text-soft">
      {words.transcriptCounted}
    </p>
  ) : (
    <Button
      variant="text"
      onClick={() => {
        setRead(true)
        onRead()
      }}
    >
      {words.transcriptRead}
    </Button>
  )
}
