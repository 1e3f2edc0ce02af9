import type { ItemMedia, ItemRecording } from '@/domain/item-media.ts'
import { flow } from './qti-parts.ts'
import { xmlAttribute } from './xml-text.ts'

/** Those of a film; nothing where there are none. */
export const captionsIn = ({ recording }: ItemMedia) => (recording?.kind === 'video' ? recording.captions : '')

/**
 * A recording with its words, as HTML and QTI write it alike. The address stands first: who looks for it by its name must not
 * find it in a title.
 */
export function recordingMarkup(recording: ItemRecording, src: string, captions: string | undefined): string {
  const { kind, title, transcript } = recording
  const named = title === '' ? '' : ` aria-label="${xmlAttribute(title)}"`
  const track = captions === undefined ? '' : `<track src="${captions}" kind="captions" srclang="id"/>`
  const said = transcript === '' ? '' : `<details><summary>Transkrip</summary><p>${flow(transcript)}</p></details>`
  return `<figure><${kind} src="${src}" controls="true"${named}>${track}</${kind}>${said}</figure>`
}
