const patienceMs = 8_000

/** How long a recording is, in seconds, as this browser reads it; 0 when it cannot. */
export function recordingLength(kind: 'video' | 'audio', file: Blob): Promise<number> {
  const player = document.createElement(kind)
  const url = URL.createObjectURL(file)
  return new Promise<number>((resolve) => {
    const done = () => {
      const { duration } = player
      // A recording that was streamed into its file tells its length only after a jump past its end.
      if (duration === Number.POSITIVE_INFINITY) player.currentTime = 1e9
      else resolve(Number.isFinite(duration) ? Math.round(duration * 10) / 10 : 0)
    }
    player.preload = 'metadata'
    player.onloadedmetadata = done
    player.ondurationchange = done
    player.onerror = () => resolve(0)
    setTimeout(() => resolve(0), patienceMs)
    player.src = url
  }).finally(() => {
    player.removeAttribute('src')
    URL.revokeObjectURL(url)
  })
}
