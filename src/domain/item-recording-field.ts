import { z } from 'zod'
import { mediaSrcField } from './media-src-field.ts'
import { captionsField, transcriptField } from './recording-words.ts'

const common = {
  src: mediaSrcField,
  title: z.string().trim().max(160),
  transcript: transcriptField,
}

/** The recording of an item as a field of its schema. */
export const ItemRecording = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('audio') }),
  z.strictObject({ ...common, kind: z.literal('video'), captions: captionsField }),
])
