import { useFileUrl } from '@/lib/use-file-url.ts'
import { Button } from './button.tsx'
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
        <div className="rounded-card border border-line p-4">
          <p role="status" className="text-sm text-soft">
            {file.failed ? words.failed : words.loading}
          </p>
          {file.failed && alt && <p className="mt-2">{alt}</p>}
          {file.failed && (
            <Button variant="text" onClick={file.retry}>
              {words.retry}
            </Button>
          )}
        </div>
      )}
      {caption && <figcaption className="mt-2 text-sm text-soft">{caption}</figcaption>}
    </figure>
  )
}
