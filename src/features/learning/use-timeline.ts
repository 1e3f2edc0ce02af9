import { useCallback, useEffect, useRef, useState } from 'react'
import { mergeRanges, type Ranges } from '@/domain/watched-ranges.ts'

const reportEveryS = 4
const round = (second: number) => Math.round(second * 10) / 10

interface TimelineOptions {
  length: number
  startAt: number
  watched: Ranges
  /** While true the clock waits: the voice has not finished its sentence. */
  hold: (second: number) => boolean
  onProgress: (second: number, watched: Ranges) => void
}

/**
 * The clock of a narrated animation. What was played is credited as ranges of seconds; skipping gives no credit. It stops
 * when the tab is hidden, because nobody is watching.
 */
export function useTimeline({ length, startAt, watched: known, hold, onProgress }: TimelineOptions) {
  const [second, setSecond] = useState(() => (startAt >= length ? 0 : startAt))
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState(1)
  const [watched, setWatched] = useState<Ranges>(known)
  const clock = useRef({ at: second, from: second, reported: second })
  const call = useRef({ hold, onProgress })
  call.current = { hold, onProgress }

  /** Turns the piece that is being played into a watched range. */
  const credit = useCallback(() => {
    const { from, at } = clock.current
    clock.current.from = at
    clock.current.reported = at
    if (at - from < 0.1) return
    const piece: Ranges = [[round(from), round(at)]]
    setWatched((ranges) => mergeRanges(ranges, piece))
    call.current.onProgress(round(at), piece)
  }, [])

  useEffect(() => {
    if (!playing) return
    let last = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const passed = Math.min(0.5, (now - last) / 1000) * speed
      last = now
      if (!call.current.hold(clock.current.at)) clock.current.at = Math.min(length, clock.current.at + passed)
      setSecond(clock.current.at)
      if (clock.current.at - clock.current.reported >= reportEveryS) credit()
      if (clock.current.at >= length) {
        credit()
        setPlaying(false)
      } else frame = requestAnimationFrame(step)
    })
    const hide = () => document.visibilityState === 'hidden' && setPlaying(false)
    document.addEventListener('visibilitychange', hide)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('visibilitychange', hide)
      credit()
    }
  }, [playing, speed, length, credit])

  const seek = (to: number) => {
    credit()
    const at = Math.max(0, Math.min(length, to))
    clock.current = { at, from: at, reported: at }
    setSecond(at)
    call.current.onProgress(round(at), [])
  }
  const toggle = () => {
    if (!playing && clock.current.at >= length) seek(0)
    setPlaying(!playing)
  }
  return { second, playing, speed, watched, setSpeed, seek, toggle }
}
