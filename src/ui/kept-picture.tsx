import { useFileUrl } from '@/lib/use-file-url.ts'
import { FileWait } from './file-wait.tsx'
import { useKeptPictureWords } from './kept-picture.words.ts'

interface KeptPictureProps {
  /** `media:<id>` of the file that the backend keeps. */
  src: string
  alt: string
  caption?: string | undefined
  width?: number | undefined
  height?: number | undefined
}

/** A picture that the backend keeps. While it is on its way, and where it does not come, its words stand in its place. */
export function KeptPicture({ src, alt, caption, width, height }: KeptPictureProps) {
  const words = useKeptPictureWords()
  const file = useFileUrl(src.replace(/^media:/, ''))
  return (
    <figure className="min-w-0">
      {file.url ? (
        <img
          src={file.url}
          alt={alt}
          width={width}
          height={height}
          // Drawings are made for a light ground, so it stays light in the dark theme.
          className="h-auto max-h-96 w-auto max-w-full rounded-card bg-[#e8ecf9] object-contain"
        />
      ) : (
        <FileWait file={file} alt={alt} words={words} />
      )}
      {caption && <figcaption className="mt-2 text-sm text-soft">{caption}</figcaption>}
    </figure>
  )
}
