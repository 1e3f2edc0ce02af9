interface FigureProps {
  src: string
  alt: string
  caption: string
}

export const mediaUrl = (src: string) => `${import.meta.env.BASE_URL}media/${src}`

/** Our drawings are made for a light ground, so their card stays light in the dark theme. */
export function FigureBlock({ src, alt, caption }: FigureProps) {
  return (
    <figure>
      <img
        src={mediaUrl(src)}
        alt={alt}
        width={640}
        height={360}
        loading="lazy"
        className="h-auto w-full rounded-card bg-[#e8ecf9]"
      />
      {caption && <figcaption className="mt-2 text-sm text-soft">{caption}</figcaption>}
    </figure>
  )
}
