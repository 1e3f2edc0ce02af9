import type { BlockOf } from '@/domain/lesson-block.ts'
import { TextArea } from '@/ui/text-area.tsx'
import { useBlockMediaWords } from './block-media.words.ts'
import { CaptionFields } from './caption-fields.tsx'
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
      {block.kind === 'video' && (
        <CaptionFields
          captions={block.captions}
          transcript={block.transcript}
          onCaptions={(captions) => onChange({ ...block, captions })}
          onTranscript={(transcript) => onChange({ ...block, transcript })}
        />
      )}
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
