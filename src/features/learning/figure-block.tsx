import type { BlockOf } from '@/domain/lesson-block.ts'
import { mediaIdOf } from '@/domain/media-type.ts'
import { useFileUrl } from '@/lib/use-file-url.ts'
import { FileWait } from '@/ui/file-wait.tsx'
import { useMediaWords } from './media.words.ts'

export const mediaUrl = (src: string) => `${import.meta.env.BASE_URL}media/${src}`

/** A picture with its words. A decorative one says nothing to a screen reader. */
export function FigureBlock({ block }: { block: BlockOf<'figure'> }) {
  const { src, alt, caption, decorative, width = 640, height = 360 } = block
  const words = useMediaWords()
  const mediaId = mediaIdOf(src)
  const file = useFileUrl(mediaId)
  const url = mediaId === undefined ? src && mediaUrl(src) : file.url
  if (src === '') return null
  return (
    <figure>
      {url ? (
        <img
          src={url}
          alt={decorative ? '' : alt}
          width={width}
          height={height}
          loading="lazy"
          // Our drawings are made for a light ground, so their card stays light in the dark theme.
          className="h-auto w-full rounded-card bg-[#e8ecf9]"
        />
      ) : (
        <FileWait file={file} alt={alt} words={words} />
      )}
      {caption && <figcaption className="mt-2 text-sm text-soft">{caption}</figcaption>}
    </figure>
  )
}
