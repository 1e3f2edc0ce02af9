import { type ComponentProps, type ReactNode, type SyntheticEvent, useEffect, useState } from 'react'
import { useFileUrl } from '@/lib/use-file-url.ts'
import { FileWait } from './file-wait.tsx'
import { useKeptRecordingWords } from './kept-recording.words.ts'

export interface Recording {
  kind: 'audio' | 'video'
  /** `media:<id>` of the file that the backend keeps. */
  src: string
  transcript: string
  /** WebVTT. */
  captions?: string | undefined
}
type Heard = Pick<ComponentProps<'audio'>, 'onLoadedMetadata' | 'onTimeUpdate' | 'onPause' | 'onEnded'>

interface RecordingPlayerProps extends Heard {
  recording: Recording
  /** The id of what it is called by. */
  labelledBy: string
  /** Below the transcript. */
  children?: ReactNode
}

/** Two voices at once are none. */
function silenceOthers({ currentTarget }: SyntheticEvent<HTMLMediaElement>) {
  for (const other of document.querySelectorAll<HTMLMediaElement>('audio, video'))
    if (other !== currentTarget) other.pause()
}

/** A video or a sound in the browser's own player, with captions and a transcript. It never begins by itself. On paper its words stand for it. */
export function RecordingPlayer({ recording, labelledBy, children, ...heard }: RecordingPlayerProps) {
  const words = useKeptRecordingWords()
  const { kind, src, transcript } = recording
  const file = useFileUrl(src === '' ? undefined : src.replace(/^media:/, ''))
  const captions = useTextUrl(kind === 'video' ? (recording.captions ?? '') : '')
  const [unplayable, setUnplayable] = useState<string>()
  const silent = file.url !== undefined && unplayable === file.url
  const player = {
    ...heard,
    src: file.url,
    controls: true,
    preload: 'metadata',
    'aria-labelledby': labelledBy,
    onPlay: silenceOthers,
    onError: () => setUnplayable(file.url),
  }
  return (
    <>
      {src === '' ? null : !file.url ? (
        <FileWait file={file} alt={transcript && words.readInstead} words={words} />
      ) : silent ? (
        <p role="status" className="rounded-card border border-line p-5">
          {words.unplayable} {transcript && words.readInstead}
        </p>
      ) : kind === 'video' ? (
        <video {...player} playsInline className="no-print max-h-[70vh] w-full rounded-card">
          {captions && <track kind="captions" src={captions} label={words.captions} default />}
        </video>
      ) : (
        // A sound alone owes a transcript (WCAG 1.2.1), which stands below.
        <audio {...player} className="no-print w-full" />
      )}
      {transcript && (
        <details open={silent || file.failed || undefined} className="border-line border-b pb-3">
          <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{words.transcript}</summary>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{transcript}</p>
          {children}
        </details>
      )}
    </>
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
