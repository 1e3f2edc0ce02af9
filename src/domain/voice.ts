/** Fewer voices than this are shown to nobody: each could be guessed. */
export const leastVoices = 5
/** Days in which a trainer owes an answer to what participants wrote. */
export const answerDays = 14
export const longestComment = 1_000

/** What a participant agrees with from 1 to 5: of the course twice, of its trainer once. */
export const statements = ['useful', 'clear', 'load'] as const
export type Scores = Record<(typeof statements)[number], number>

export const themes = ['content', 'examples', 'load', 'trainer', 'technical', 'other'] as const
export type Theme = (typeof themes)[number]
export const isTheme = (text: string | null): text is Theme => themes.some((theme) => theme === text)

/** Whoever finished the course, well or not, or left it after they began; once. */
export function mayGive(enrolment: { status: string; startedAt: string | null } | undefined, given: boolean) {
  if (given) return 'given' as const
  const over = enrolment !== undefined && enrolment.status !== 'active' && enrolment.startedAt !== null
  return over ? ('may' as const) : ('no' as const)
}

/** The mean of each statement, to one decimal; null while there are too few. */
export function resultsOf(voices: readonly Scores[]): { n: number; means: Scores } | null {
  if (voices.length < leastVoices) return null
  const mean = (name: keyof Scores) =>
    Math.round((voices.reduce((sum, voice) => sum + voice[name], 0) / voices.length) * 10) / 10
  return { n: voices.length, means: { useful: mean('useful'), clear: mean('clear'), load: mean('load') } }
}

const dayMs = 86_400_000
/**
 * Days that are left to answer a comment; negative: so many days late. The time runs from the moment the trainer could read
 * it: when it was given, or when there were enough voices for any to be shown.
 */
export function daysToAnswer(givenAt: string, enoughAt: string, now: Date): number {
  const since = Math.max(Date.parse(givenAt), Date.parse(enoughAt))
  return Math.floor((since + answerDays * dayMs - now.getTime()) / dayMs)
}
/** When the voices of a course became enough, given in order; undefined: they are not. */
export const enoughSince = (givenInOrder: readonly string[]): string | undefined => givenInOrder[leastVoices - 1]
