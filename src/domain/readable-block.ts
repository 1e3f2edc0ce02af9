import type { ItemMedia } from './item-media.ts'
import type { LessonBlock } from './lesson-block.ts'
import { mediaIdOf } from './media-type.ts'

/** An upload by its name, and by the first signs of its id: two files may be called the same. */
const uploadName = (src: string, fileName = '') => {
  const mediaId = mediaIdOf(src)
  return mediaId ? `${fileName} (${mediaId.slice(0, 8)})`.trim() : src
}

/**
 * A block as its author knows it, for comparisons: a file by its name instead of its address, a formula by what was typed
 * instead of the tree that was made of it, and no figures that only the page needs.
 */
export function readableBlock(block: LessonBlock): object {
  switch (block.kind) {
    case 'figure': {
      const { width: _width, height: _height, fileName, ...rest } = block
      return { ...rest, src: uploadName(block.src, fileName) }
    }
    case 'video':
    case 'audio': {
      const { fileName, ...rest } = block
      return { ...rest, seconds: Math.round(block.seconds), src: uploadName(block.src, fileName) }
    }
    case 'file': {
      const { fileName, type: _type, bytes: _bytes, ...rest } = block
      return { ...rest, src: uploadName(block.src, fileName) }
    }
    case 'formula': {
      const { math: _math, ...rest } = block
      return rest
    }
    default:
      return block
  }
}

/** The same for what an item shows and plays. */
export function readableMedia({ figure, recording }: ItemMedia): object {
  const { width: _width, height: _height, ...shown } = figure ?? {}
  return {
    ...(figure ? { figure: { ...shown, src: uploadName(figure.src) } } : {}),
    ...(recording ? { recording: { ...recording, src: uploadName(recording.src) } } : {}),
  }
}
