import { useMutation } from '@tanstack/react-query'
import { useLayoutEffect, useState } from 'react'
import { useLocation } from 'react-router'
import type { LessonPage } from '@/contract/learning.ts'
import { useFormat } from '@/lib/format.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { SavedLine } from '@/ui/saved-line.tsx'
import { useLessonWords } from './lesson.words.ts'
import { gainProgress, lessonName, useLessonProgress } from './progress-outbox.ts'
import { type LessonAddress, learningMutations, learningQueries } from './queries.ts'
import { noText, type StoredText } from './text-keeper.ts'
import { useReading } from './use-reading.ts'

/** Joins what the backend knows with what has been gained on this page, and tells the outbox of every gain. */
export function useReader(at: LessonAddress, page: LessonPage) {
  const words = useLessonWords()
  const format = useFormat()
  const { hash } = useLocation()
  const employeeId = useSession((session) => session.employeeId)
  const confirmed = useLessonProgress((all) => all[lessonName(at)])
  const saveReflection = useMutation(learningMutations.reflection(at))
  const ids = page.blocks.map((block) => block.id)
  const [gained, setGained] = useState<{ lesson: string; seen: string[] }>({ lesson: page.key, seen: [] })
  const seen = new Set(
    page.progress.completedAt ? ids : [...page.progress.seen, ...(gained.lesson === page.key ? gained.seen : [])],
  )
  const gain = (what: Parameters<typeof gainProgress>[1]) => gainProgress(at, what, page.progress.seq)
  const see = (blockId: string) => {
    if (seen.has(blockId)) return
    setGained((before) => ({
      lesson: page.key,
      seen: before.lesson === page.key ? [...before.seen, blockId] : [blockId],
    }))
    gain({ seen: [blockId], lastBlock: blockId })
  }
  /** To have it on the screen is not enough: its own rule says when it counts. */
  const needsMore = (blockId: string) => {
    const block = page.blocks.find(({ id }) => id === blockId)
    if (block?.kind === 'video' || block?.kind === 'audio') return block.seconds > 0
    return ['case', 'animation', 'check'].includes(block?.kind ?? '')
  }
  const here = useReading({
    blockIds: ids,
    onSeen: (blockId) => !needsMore(blockId) && see(blockId),
    onHere: (blockId) => gain({ lastBlock: blockId }),
    onActive: (activeSeconds) => gain({ activeSeconds }),
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per lesson, not again when its progress comes back
  useLayoutEffect(() => {
    const target = hash.slice(1) || (page.progress.completedAt ? undefined : page.progress.lastBlock)
    if (target && target !== ids[0]) document.getElementById(target)?.scrollIntoView()
    else window.scrollTo(0, 0)
    if (page.next?.kind === 'lesson')
      void queryClient.prefetchQuery(learningQueries.lesson({ ...at, lessonKey: page.next.key }))
  }, [page.key])

  const hereIndex = Math.max(0, ids.indexOf(here ?? page.progress.lastBlock ?? ''))
  const savedAt = confirmed?.savedAt ?? page.progress.savedAt ?? undefined
  const state = confirmed?.state ?? 'saved'
  const done = page.progress.completedAt !== null || confirmed?.unmet?.length === 0
  return {
    seen,
    done,
    unmet: confirmed?.unmet ?? page.unmet,
    hereNumber: hereIndex + 1,
    minutesLeft: Math.max(1, Math.round(page.minutes * (1 - hereIndex / Math.max(1, ids.length)))),
    steps: ids.map(
      (id, index) => (index === hereIndex ? 'here' : seen.has(id) ? 'done' : 'open') as 'here' | 'done' | 'open',
    ),
    saved:
      state === 'saved' ? (
        savedAt && <SavedLine state="saved" words={words.saved(format.time(savedAt))} />
      ) : (
        <SavedLine
          state={state === 'page' ? 'failed' : state}
          words={{ saving: words.saving, device: words.unsent, page: words.onPageOnly }[state]}
        />
      ),
    events: {
      onTried: see,
      onMedia: (blockId: string, second: number, watched: readonly (readonly [number, number])[]) =>
        gain({ mediaSecond: second, watched: { [blockId]: watched }, lastBlock: blockId }),
      reflection: (blockId: string) => ({
        draftKey: `widya-reflection:${employeeId}:${lessonName(at)}/${blockId}`,
        save: async ({ body, version }: StoredText) => {
          const answer = await saveReflection.mutateAsync({ blockId, body, version })
          const kept = { [blockId]: { body, version: answer.version } }
          queryClient.setQueryData(
            learningQueries.lesson(at).queryKey,
            (known) => known && { ...known, reflections: { ...known.reflections, ...kept } },
          )
          return answer
        },
        fetchTheirs: async () => {
          const now = await queryClient.fetchQuery({ ...learningQueries.lesson(at), staleTime: 0 })
          return now.reflections[blockId] ?? noText
        },
      }),
    },
  }
}
