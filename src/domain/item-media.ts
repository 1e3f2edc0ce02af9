import type { ItemFigure } from './item-figure.ts'

/**
 * A sound or a film in what an item asks. Its words may be empty while it is being written, or as it came from elsewhere;
 * then the publish gate asks for them. The transcript is read by whoever is asked, so it is content and never the key. It has no
 * file name: what an author calls a file (`jawaban-B.mp3`) is not for the one who answers.
 */
export type ItemRecording = {
  /** `media:<id>`, as in a lesson. */
  src: string
  /** Empty: the player is called by its kind. */
  title: string
  transcript: string
} & ({ kind: 'audio' } | { kind: 'video'; captions: string })

/**
 * What an item shows beside its text: at most one picture and at most one recording. Both may stand together, because a
 * question that is heard is often about something that is seen, and neither knows of the other.
 */
export interface ItemMedia {
  figure?: ItemFigure | undefined
  recording?: ItemRecording | undefined
}

/** As fields that say nothing where there is nothing. */
export const mediaIn = ({ figure, recording }: ItemMedia): { figure?: ItemFigure; recording?: ItemRecording } => ({
  ...(figure ? { figure } : {}),
  ...(recording ? { recording } : {}),
})
