import { Pause, Play, RotateCcw, RotateCw } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react'
import type { LessonBlock } from '@/domain/lesson-block.ts'
import { type Ranges, watchedShare } from '@/domain/watched-ranges.ts'
import { useFormat } from '@/lib/format.ts'
import { Checkbox } from '@/ui/checkbox.tsx'
import { cx } from '@/ui/class-names.ts'
import { IconButton } from '@/ui/icon-button.tsx'
import { InlineSelect } from '@/ui/inline-select.tsx'
import { useAnimationWords } from './animation.words.ts'
import { mediaUrl } from './figure-block.tsx'
import { useNarrator } from './use-narrator.ts'
import { useTimeline } from './use-timeline.ts'

type Animation = Extract<LessonBlock, { kind: 'animation' }>
interface AnimationBlockProps {
  block: Animation
  startAt: number
  watched: Ranges
  onProgress: (second: number, watched: Ranges) => void
}

const clockText = (second: number) => `${Math.floor(second / 60)}.${String(Math.floor(second % 60)).padStart(2, '0')}`
const speeds = [0.75, 1, 1.25, 1.5, 2]

/** Scenes on one time line, with captions in the picture, a transcript beside it and, where the device has one, a voice. */
export function AnimationBlock({ block, startAt, watched: known, onProgress }: AnimationBlockProps) {
  const words = useAnimationWords()
  const format = useFormat()
  const id = useId()
  const narrator = useNarrator()
  const [captions, setCaptions] = useState(true)
  const [voice, setVoice] = useState(true)
  const starts = useMemo(() => {
    let at = 0
    return block.scenes.map((scene) => {
      const start = at
      at += scene.seconds
      return { start, end: at }
    })
  }, [block.scenes])
  const length = starts.at(-1)?.end ?? 0
  const sceneAt = (second: number) =>
    Math.max(
      0,
      starts.findIndex(({ end }) => second < end - 0.001),
    )
  const timeline = useTimeline({
    length,
    startAt,
    watched: known,
    // The picture waits for the voice at the end of a scene rather than cutting its sentence.
    hold: (second) => voice && narrator.speaking.current && second >= (starts[sceneAt(second)]?.end ?? length) - 0.15,
    onProgress,
  })
  const { second, playing } = timeline
  const index = second >= length ? block.scenes.length - 1 : sceneAt(second)
  const scene = block.scenes[index]

  const narration = scene?.narration ?? ''
  const { speak, silence } = narrator
  useEffect(() => {
    if (playing && voice) speak(narration, timeline.speed)
    else silence()
  }, [playing, voice, narration, timeline.speed, speak, silence])

  const key = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const moves = new Map([
      [' ', timeline.toggle],
      ['k', timeline.toggle],
      ['ArrowLeft', () => timeline.seek(second - 5)],
      ['ArrowRight', () => timeline.seek(second + 5)],
    ])
    const move = moves.get(event.key)
    if (!move) return
    event.preventDefault()
    move()
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 font-bold text-xl leading-tight">
        {block.title}
      </h2>
      <div className="grid gap-5 lg:grid-cols-[1fr]">
        <section
          aria-label={words.player(block.title)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the player takes Space and the arrows, like a video
          tabIndex={0}
          onKeyDown={key}
          className="overflow-hidden rounded-card border border-line"
        >
          <div className="relative bg-[#e8ecf9]">
            <img
              src={mediaUrl(scene?.src ?? '')}
              alt={scene?.alt ?? ''}
              width={640}
              height={360}
              className="h-auto w-full"
            />
            {captions && (
              <p className="absolute inset-x-3 bottom-3 rounded-control bg-[#161b33]/90 px-3 py-2 text-center text-sm text-white">
                {narration}
              </p>
            )}
          </div>
          <div className="bg-card p-3">
            <div className="relative h-6">
              <div aria-hidden className="absolute inset-x-0 top-2.5 h-1.5 overflow-hidden rounded-full bg-line">
                {timeline.watched.map(([from, to]) => (
                  <span
                    key={from}
                    className="absolute inset-y-0 bg-daun"
                    style={{ left: `${(from / length) * 100}%`, width: `${((to - from) / length) * 100}%` }}
                  />
                ))}
              </div>
              <input
                type="range"
                min={0}
                max={length}
                step={0.1}
                value={second}
                aria-label={words.seek}
                aria-valuetext={words.position(clockText(second), clockText(length))}
                onChange={(event) => timeline.seek(Number(event.currentTarget.value))}
                className="seek absolute inset-0 w-full"
              />
            </div>
            <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
              <IconButton
                label={playing ? words.pause : words.play}
                icon={playing ? <Pause aria-hidden size={22} /> : <Play aria-hidden size={22} />}
                onClick={timeline.toggle}
                className="bg-nila! text-on-nila!"
              />
              <IconButton
                label={words.back}
                icon={<RotateCcw aria-hidden size={20} />}
                onClick={() => timeline.seek(second - 10)}
              />
              <IconButton
                label={words.forward}
                icon={<RotateCw aria-hidden size={20} />}
                onClick={() => timeline.seek(second + 10)}
              />
              <span className="text-sm text-soft tabular-nums">
                {clockText(second)} / {clockText(length)}
              </span>
              <span className="ml-auto flex flex-wrap items-center gap-x-4">
                <InlineSelect
                  label={words.speed}
                  value={String(timeline.speed)}
                  options={speeds.map((speed) => ({
                    value: String(speed),
                    label: `${format.number(speed, speed % 1 ? 2 : 0)}×`,
                  }))}
                  onValue={(value) => timeline.setSpeed(Number(value))}
                />
                <Checkbox label={words.captions} checked={captions} onValue={setCaptions} />
                {narrator.available && <Checkbox label={words.voice} checked={voice} onValue={setVoice} />}
              </span>
            </div>
            <p className="mt-1 text-soft text-xs">
              {words.watched(format.percent(Math.floor(watchedShare(timeline.watched, length) * 100)))}
              {!narrator.available && ` · ${words.noVoice}`}
            </p>
          </div>
        </section>
        <details className="border-line border-b pb-3">
          <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{words.transcript}</summary>
          <ol className="flex flex-col">
            {block.scenes.map((entry, at) => (
              <li key={entry.narration} aria-current={at === index ? 'step' : undefined}>
                <button
                  type="button"
                  onClick={() => timeline.seek(starts[at]?.start ?? 0)}
                  className={cx(
                    'flex min-h-11 w-full items-start gap-3 border-l-4 py-2 pl-3 text-left hover:bg-tint',
                    at === index ? 'border-kunyit font-semibold' : 'border-transparent',
                  )}
                >
                  <span className="shrink-0 text-sm text-soft tabular-nums leading-6">
                    <span className="sr-only">{words.goTo(clockText(starts[at]?.start ?? 0))}</span>
                    <span aria-hidden>{clockText(starts[at]?.start ?? 0)}</span>
                  </span>
                  {entry.narration}
                </button>
              </li>
            ))}
          </ol>
        </details>
      </div>
    </section>
  )
}
