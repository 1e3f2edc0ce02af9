import { readCaptions, transcriptOf } from '@/domain/web-vtt.ts'
import { Button } from '@/ui/button.tsx'
import { FileInput } from '@/ui/file-input.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { useBlockMediaWords } from './block-media.words.ts'

interface CaptionFieldsProps {
  captions: string
  transcript: string
  onCaptions: (captions: string) => void
  onTranscript: (transcript: string) => void
}

/** The captions of a video: typed, pasted or from a file; what is wrong with them is said with its line. */
export function CaptionFields({ captions, transcript, onCaptions, onTranscript }: CaptionFieldsProps) {
  const words = useBlockMediaWords()
  const read = readCaptions(captions)
  const cues = Array.isArray(read) ? read : []
  const fault = () => {
    if (Array.isArray(read) || captions.trim() === '') return undefined
    if (read.fault === 'EMPTY') return words.NO_WORDS
    return read.fault === 'HEADER' ? words.HEADER : words[read.fault](read.line)
  }
  return (
    <>
      <TextArea
        label={words.captions}
        hint={words.captionsHint}
        value={captions}
        maxLength={200_000}
        onValue={onCaptions}
        error={fault()}
        spellCheck={false}
      />
      <FileInput
        label={words.captionsFile}
        accept=".vtt,text/vtt"
        onFiles={([file]) => void file?.text().then((text) => onCaptions(text.slice(0, 200_000)))}
      />
      {cues.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <p className="text-sm text-soft">{words.captionsFound(cues.length)}</p>
          {transcript.trim() === '' && (
            <Button variant="text" onClick={() => onTranscript(transcriptOf(cues))}>
              {words.fromCaptions}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
