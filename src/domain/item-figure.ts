/**
 * A picture in what an item asks. Its words may be empty while it is being written, or as it came from elsewhere; then the
 * publish gate asks for them. They are read to whoever does not see the picture, so they must not say more than it shows.
 */
export interface ItemFigure {
  /** `media:<id>`, as in a lesson. */
  src: string
  alt: string
  caption: string
  width?: number | undefined
  height?: number | undefined
}
