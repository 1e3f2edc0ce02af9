import type { BlockOf } from '@/domain/lesson-block.ts'
import { readCaptions, transcriptOf } from '@/domain/web-vtt.ts'
import { Button } from '@/ui/button.tsx'
import { FileInput } from '@/ui/file-input.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { useBlockMediaWords } from './block-media.words.ts'
import { MediaUpload } from './media-upload.tsx'
import { recordingLength } from './recording-length.ts'
import { RequiredLine } from './required-line.tsx'

type Recording = BlockOf<'video'> | BlockOf<'audio'>
interface RecordingFieldsProps {
  block: Recording
  marked: boolean
  onChange: (block: Recording) => void
}

/** A video or a sound: its file, its captions and what is said in it. */
export function RecordingFields({ block, marked, onChange }: RecordingFieldsProps) {
  const words = useBlockMediaWords()
  const { kind } = block
  return (
    <div className="flex flex-col gap-3">
      <RequiredLine
        label={words.title}
        value={block.title}
        max={160}
        marked={marked}
        onValue={(title) => onChange({ ...block, title })}
      />
      <MediaUpload
        kind={kind}
        label={kind === 'video' ? words.videoFile : words.audioFile}
        hint={kind === 'video' ? words.videoHint : words.audioHint}
        accept={kind === 'video' ? 'video/mp4,video/webm' : 'audio/*'}
        current={block.fileName}
        prepare={async (file) => ({ blob: file, seconds: await recordingLength(kind, file) })}
        onStored={({ id, name }, { seconds = 0 }) =>
          onChange({ ...block, src: `media:${id}`, fileName: name, seconds: Math.min(36_000, seconds) })
        }
      />
      {block.src !== '' && block.seconds === 0 && <p className="text-sm text-soft">{words.noLength}</p>}
      {block.kind === 'video' && <CaptionFields block={block} onChange={onChange} />}
      <TextArea
        label={words.transcript}
        hint={words.transcriptHint}
        value={block.transcript}
        maxLength={40_000}
        onValue={(transcript) => onChange({ ...block, transcript })}
      />
    </div>
  )
}

function CaptionFields({ block, onChange }: { block: BlockOf<'video'>; onChange: (block: Recording) => void }) {
  const words = useBlockMediaWords()
  const read = readCaptions(block.captions)
  const cues = Array.isArray(read) ? read : []
  const fault = () => {
    if (Array.isArray(read) || block.captions.trim() === '') return undefined
    if (read.fault === 'EMPTY') return words.NO_WORDS
    return read.fault === 'HEADER' ? words.HEADER : words[read.fault](read.line)
  }
  const setCaptions = (captions: string) => onChange({ ...block, captions })
  return (
    <>
      <TextArea
        label={words.captions}
        hint={words.captionsHint}
        value={block.captions}
        maxLength={200_000}
        onValue={setCaptions}
        error={fault()}
        spellCheck={false}
      />
      <FileInput
        label={words.captionsFile}
        accept=".vtt,text/vtt"
        onFiles={([file]) => void file?.text().then((text) => setCaptions(text.slice(0, 200_000)))}
      />
      {cues.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <p className="text-sm text-soft">{words.captionsFound(cues.length)}</p>
          {block.transcript.trim() === '' && (
            <Button variant="text" onClick={() => onChange({ ...block, transcript: transcriptOf(cues) })}>
              {words.fromCaptions}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
