import { catalogue, type SeedCourse } from './catalogue.ts'
import { demoStory } from './demo-story.ts'
import { makeHistory, type SeedEnrolment } from './history.ts'
import { makePeople, type Person } from './people.ts'
import { seededRandom } from './random.ts'

export interface City {
  size: CitySize
  /** Midnight (UTC) of the day it was made for: the same seed and day give the same city. */
  day: number
  people: Person[]
  heads: Map<string, string>
  courses: readonly SeedCourse[]
  enrolments: SeedEnrolment[]
}

const sizes = {
  S: { people: 600, enrolments: 6_000 },
  M: { people: 2_400, enrolments: 24_000 },
  L: { people: 5_000, enrolments: 50_000 },
}
export type CitySize = keyof typeof sizes

/** A synthetic city as plain values. Its two years end at `now`, so that the demonstration never looks stale. */
export function makeCity({ seed, size, now }: { seed: number; size: CitySize; now: Date }): City {
  const dayStart = Math.floor(now.getTime() / 86_400_000) * 86_400_000
  const random = seededRandom(seed)
  const { people, heads } = makePeople(random, sizes[size].people, now.getUTCFullYear())
  const story = demoStory(catalogue, dayStart)
  const history = makeHistory(random, people, catalogue, sizes[size].enrolments - story.length, dayStart)
  return { size, day: dayStart, people, heads, courses: catalogue, enrolments: [...story, ...history] }
}
