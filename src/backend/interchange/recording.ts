import type { ItemRecording } from '@/domain/item-media.ts'
import { judgeMedia } from '@/domain/media-type.ts'
import { tidyText } from './file/html-text.ts'
import type { Notes } from './imported.ts'
import { pendingFile, type TravelFile } from './travel-file.ts'

export interface FoundRecording {
  recording: ItemRecording
  sound: TravelFile
}
interface Played {
  /** What the markup calls it; the bytes decide. */
  kind: 'audio' | 'video'
  name: string
  title: string
  transcript: string
  captions: { name: string; bytes: Uint8Array | undefined } | undefined
}

const mostCaptions = 200_000
/** How the words of a recording are announced below it, in our own files and in those of others. */
export const isTranscript = (summary: string) => /^\s*(transkrip|transcript)\b/i.test(summary)

function captionsOf(captions: Played['captions'], notes: Notes, line: number): string {
  if (!captions?.bytes) return ''
  const text = new TextDecoder().decode(captions.bytes)
  if (text.length <= mostCaptions) return text
  notes.add('MEDIA_LEFT_OUT', line, `${captions.name} (TOO_LARGE)`)
  return ''
}

/** A recording of a file by the same rules as one that is put into a lesson. What it still owes is noted; nothing is made up. */
export function judgeRecording(
  bytes: Uint8Array | undefined,
  played: Played,
  notes: Notes,
  line: number,
): FoundRecording | undefined {
  const name = played.name.replace(/^.*[\\/]/, '').slice(0, 160) || 'rekaman'
  if (!bytes) return undefined
  const other = played.kind === 'audio' ? 'video' : 'audio'
  const first = judgeMedia(played.kind, bytes, name)
  // A player for films is often given a sound alone.
  const second = 'fault' in first && first.fault === 'TYPE' ? judgeMedia(other, bytes, name) : first
  const judged = 'fault' in second ? first : second
  if ('fault' in judged) {
    notes.add('MEDIA_LEFT_OUT', line, `${name} (${judged.fault})`)
    return undefined
  }
  const kind = judged === first ? played.kind : other
  const transcript = tidyText(played.transcript).slice(0, 40_000).trim()
  const common = { src: pendingFile, title: tidyText(played.title).slice(0, 160).trim(), transcript }
  const captions = kind === 'video' ? captionsOf(played.captions, notes, line) : ''
  if (kind === 'video' && captions === '') notes.add('VIDEO_WITHOUT_CAPTIONS', line, name)
  if (transcript === '') notes.add('RECORDING_WITHOUT_TRANSCRIPT', line, name)
  return {
    recording: kind === 'video' ? { ...common, kind, captions } : { ...common, kind },
    sound: { name, type: judged.type, bytes },
  }
}
