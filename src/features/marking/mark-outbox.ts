import type { Levels } from '@/domain/essay-marks.ts'
import { type Answer, ApiProblem, api } from '@/lib/api.ts'
import { createForPerson, whenSomebodyElse } from '@/lib/of-one-person.ts'
import { makeOutbox } from '@/lib/outbox.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { markingQueries } from './queries.ts'

/** Marks that were given on this page and that the backend has not confirmed yet. */
export interface Marks {
  levels: Levels
  comment: string
}
interface Entry extends Marks {
  courseId: string
  essayId: string
  alias: number
  /** What the marker had read when they marked. */
  version: number
  seq: number
}
type Saved = Answer<'PUT /authoring/courses/{id}/marking/essays/{essayId}/mark'>

/** Choices that were made and not saved yet stay with their essay while one looks at another. */
export const useMarkDrafts = createForPerson<Record<string, Marks>>(() => ({}))

/** What became of the last marks: the screen has moved on to the next essay by then. */
export interface LastMark {
  courseId: string
  essayId: string
  alias: number
  state: 'saving' | 'saved' | 'unsent' | 'closed' | 'refused'
  version: number
}
export const useLastMark = createForPerson<{ last: LastMark | undefined }>(() => ({ last: undefined }))

/** Versions that the backend has confirmed since the page was opened: a second save of one's own is no conflict. */
const confirmed = new Map<string, number>()

export const markOutbox = makeOutbox<Entry, Saved>({
  kind: 'mark',
  owner: () => (useSession.getState().token ? useSession.getState().employeeId : undefined),
  send: ({ courseId, essayId, levels, comment, version, seq }) => {
    const from = Math.max(version, confirmed.get(essayId) ?? 0)
    return api.request('PUT /authoring/courses/{id}/marking/essays/{essayId}/mark', {
      params: { id: courseId, essayId },
      body: { levels, comment },
      version: from,
      key: `mark-${essayId}-${from}-${seq}`,
    })
  },
  refusal: (error) =>
    error instanceof ApiProblem && !error.transient && error.status !== 401 ? error.code : undefined,
  retryMs: 2_000,
  onState: (_, now) => {
    const { courseId, essayId, alias, version } = now.entry
    const about = { courseId, essayId, alias, version }
    if (now.state === 'saved') {
      confirmed.set(essayId, now.answer.version)
      keepInCache(now.entry, now.answer)
      say({ ...about, state: now.answer.closed ? 'closed' : 'saved', version: now.answer.version })
    } else {
      if (now.state === 'refused') void queryClient.invalidateQueries({ queryKey: ['marking', courseId] })
      say({ ...about, state: now.state })
    }
  },
})

/** Marks are given faster than they are stored. */
let newest = ''
whenSomebodyElse(() => {
  confirmed.clear()
  newest = ''
})
/** Of the newest marks alone, so that what is taken back is what was given last; a refusal of others is told all the same. */
const say = (last: LastMark) => {
  if (newest === '' || last.essayId === newest || last.state === 'refused') useLastMark.setState({ last })
}

/** The list and the essay as they are now, without asking for them while the next essay is being read. */
function keepInCache({ courseId, essayId, levels, comment }: Entry, { version, closed }: Saved) {
  const { [essayId]: _, ...drafts } = useMarkDrafts.getState()
  useMarkDrafts.setState(drafts, true)
  queryClient.setQueryData(markingQueries.essay(courseId, essayId).queryKey, (essay) =>
    essay && essay.version < version ? { ...essay, levels, comment, version, closed } : essay,
  )
  queryClient.setQueryData(
    markingQueries.queue(courseId).queryKey,
    (queue) =>
      queue && {
        ...queue,
        essays: queue.essays.flatMap((one) => (one.id !== essayId ? one : closed ? [] : { ...one, todo: false })),
      },
  )
  void queryClient.invalidateQueries({ queryKey: markingQueries.mine().queryKey, exact: true })
  // The one on the screen may be the last of its attempt now, and says so. What is fetched ahead stays as it is.
  void queryClient.invalidateQueries({ queryKey: ['marking', courseId, 'essay'], type: 'active' })
}

/** Sent when the next essay has been drawn; the marks are on the device before that. */
const sendAfterMs = 150

/** Writes the marks on the device, synchronously, and only then sends them. */
export function saveMarks(entry: Omit<Entry, 'seq'>) {
  newest = entry.essayId
  markOutbox.put(entry.essayId, { ...entry, seq: (markOutbox.read(entry.essayId)?.seq ?? 0) + 1 }, sendAfterMs)
}

/** After undoing, the number of the essay is the one that the undoing was given. */
export function forgetLast(essayId: string, version: number) {
  confirmed.set(essayId, version)
  useLastMark.setState({ last: undefined })
}
