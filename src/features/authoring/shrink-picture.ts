const longestSide = 1_600

export interface Picture {
  blob: Blob
  width: number
  height: number
}

/**
 * A picture made no larger than a lesson shows it. JPEG is always written anew, which leaves behind where it was taken and
 * with what; a GIF stays as it is, because drawing it would stop it. Throws for what the browser cannot read.
 */
export async function shrinkPicture(file: File): Promise<Picture> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  try {
    if (file.type === 'image/gif') return { blob: file, width: bitmap.width, height: bitmap.height }
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height)
    // Browsers without WebP answer with PNG.
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', 0.85))
    const smaller = drawn && (drawn.size < file.size || scale < 1 || file.type === 'image/jpeg')
    return { blob: smaller ? drawn : file, width, height }
  } finally {
    bitmap.close()
  }
}
