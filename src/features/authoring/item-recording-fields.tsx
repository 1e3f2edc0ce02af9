import { VolumeX } from 'lucide-react'
import type { ItemRecording } from '@/domain/item-media.ts'
import { Button } from '@/ui/button.tsx'
import { FieldError } from '@/ui/field.tsx'
import { KeptMedia } from '@/ui/kept-media.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useBlockMediaWords } from './block-media.words.ts'
import { CaptionFields } from './caption-fields.tsx'
import { useItemRecordingWords } from './item-recording.words.ts'
import { MediaUpload } from './media-upload.tsx'

interface ItemRecordingFieldsProps {
  recording: ItemRecording | undefined
  error: string | undefined
  onRecording: (recording: ItemRecording | undefined) => void
}

/** Some systems do not know the type of a file by its name. The backend judges it by its bytes. */
const kindOf = ({ name, type }: File) =>
  type.startsWith('audio/') || /\.(mp3|m4a|m4b|ogg|oga|opus|wav)$/i.test(name) ? 'audio' : 'video'

/** Another file under the words that are there; captions belong to a video alone. */
const withFile = (kind: 'audio' | 'video', src: string, before: ItemRecording | undefined): ItemRecording => {
  const { title = '', transcript = '' } = before ?? {}
  const captions = before?.kind === 'video' ? before.captions : ''
  return { src, title, transcript, ...(kind === 'video' ? { kind, captions } : { kind }) }
}

/** The recording of an item and what it says to those who do not hear or see it. */
export function ItemRecordingFields({ recording, error, onRecording }: ItemRecordingFieldsProps) {
  const words = useItemRecordingWords()
  const shared = useBlockMediaWords()
  return (
    <div className="flex flex-col gap-3">
      {/* Its words stand in the fields below. */}
      {recording && <KeptMedia recording={{ ...recording, transcript: '' }} />}
      <MediaUpload
        kind={kindOf}
        label={recording ? words.another : words.recording}
        hint={words.hint}
        accept="audio/*,video/mp4,video/webm"
        current={undefined}
        onStored={({ id }, _, kind) =>
          onRecording(withFile(kind === 'audio' ? 'audio' : 'video', `media:${id}`, recording))
        }
      />
      {error && <FieldError id="item-recording-error" text={error} />}
      {recording && (
        <>
          <TextInput
            label={words.title}
            optional
            hint={words.titleHint}
            maxLength={160}
            value={recording.title}
            onValue={(title) => onRecording({ ...recording, title })}
          />
          {recording.kind === 'video' && (
            <CaptionFields
              captions={recording.captions}
              transcript={recording.transcript}
              onCaptions={(captions) => onRecording({ ...recording, captions })}
              onTranscript={(transcript) => onRecording({ ...recording, transcript })}
            />
          )}
          <TextArea
            label={shared.transcript}
            hint={words.transcriptHint}
            rows={3}
            maxLength={40_000}
            value={recording.transcript}
            error={recording.transcript.trim() === '' ? words.owed : undefined}
            onValue={(transcript) => onRecording({ ...recording, transcript })}
          />
          <Button
            variant="text"
            icon={<VolumeX aria-hidden size={18} />}
            className="self-start"
            onClick={() => onRecording(undefined)}
          >
            {words.remove}
          </Button>
        </>
      )}
    </div>
  )
}
