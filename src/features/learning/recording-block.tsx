import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react'
import type { BlockOf } from '@/domain/lesson-block.ts'
import { mediaIdOf } from '@/domain/media-type.ts'
import type { Ranges } from '@/domain/watched-ranges.ts'
import { useFileUrl } from '@/lib/use-file-url.ts'
import { Button } from '@/ui/button.tsx'
import { FileWait } from '@/ui/file-wait.tsx'
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

/** A video or a sound in the browser's own player, with captions and a transcript. */
export function RecordingBlock({ block, watched, onProgress }: RecordingProps) {
  const words = useMediaWords()
  const id = useId()
  const file = useFileUrl(mediaIdOf(block.src))
  const captions = useTextUrl(block.kind === 'video' ? block.captions : '')
  const [unplayable, setUnplayable] = useState(false)
  const start = useRef(resumeAt(watched, block.seconds))
  const reported = useRef(0)

  const report = ({ currentTarget: player }: SyntheticEvent<HTMLMediaElement>) => {
    reported.current = player.currentTime
    onProgress(round(player.currentTime), playedOf(player))
  }
  const player = {
    src: file.url,
    controls: true,
    preload: 'metadata',
    'aria-labelledby': id,
    onLoadedMetadata: ({ currentTarget }: SyntheticEvent<HTMLMediaElement>) => {
      currentTarget.currentTime = start.current
      reported.current = start.current
    },
    onTimeUpdate: (event: SyntheticEvent<HTMLMediaElement>) => {
      if (Math.abs(event.currentTarget.currentTime - reported.current) >= reportEveryS) report(event)
    },
    onPause: report,
    onEnded: report,
    onError: () => setUnplayable(true),
    className: 'w-full rounded-card',
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 font-bold text-xl leading-tight">
        {block.title}
      </h2>
      {!file.url ? (
        <FileWait file={file} alt="" words={words} />
      ) : unplayable ? (
        <p className="rounded-card border border-line p-5">{words.unplayable}</p>
      ) : block.kind === 'video' ? (
        <video {...player} playsInline>
          <track kind="captions" src={captions} label={words.captions} default />
        </video>
      ) : (
        // A sound alone owes a transcript (WCAG 1.2.1), which stands below.
        <audio {...player} />
      )}
      {block.transcript && (
        <Transcript block={block} open={unplayable} onRead={() => onProgress(0, [[0, block.seconds]])} />
      )}
    </section>
  )
}

/** Reading it counts like playing all of it: nobody has to hear or see in order to learn. */
function Transcript({ block, open, onRead }: { block: RecordingProps['block']; open: boolean; onRead: () => void }) {
  const words = useMediaWords()
  const [read, setRead] = useState(false)
  return (
    <details open={open || undefined} className="border-line border-b pb-3">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{words.transcript}</summary>
      <p className="whitespace-pre-line">{block.transcript}</p>
      {read ? (
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
      )}
    </details>
  )
}

/** A text as an address, for `<track>`. */
function useTextUrl(text: string) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (text === '') return setUrl(undefined)
    const made = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [text])
  return url
}
