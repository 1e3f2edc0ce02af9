import type { ItemMedia } from '@/domain/item-media.ts'

/** What a format without a place for files leaves behind, in a line each. */
export const lostMedia = ({ figure, recording }: ItemMedia): string[] => [
  ...(figure ? [`Gambar tidak ikut: ${figure.alt || '(tanpa teks pengganti)'}`] : []),
  ...(recording
    ? [`${recording.kind === 'video' ? 'Video' : 'Rekaman'} tidak ikut: ${recording.title || '(tanpa judul)'}`]
    : []),
]
