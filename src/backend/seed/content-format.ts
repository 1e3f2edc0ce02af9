import type { Item } from '@/domain/item.ts'

/**
 * How an authored course is written in this folder. Text is a strict subset of Markdown (see `markdown.ts`):
 * paragraphs, `## `/`### ` headings, `- ` and `1. ` lists, `> ` quotes, `| a | b |` tables, `**bold**`, `*italic*`,
 * `[text](https://…)`. Anything else is a fault that the content test names with its line.
 */
export type Markdown = string

export type ContentBlock =
  | { id: string; kind: 'text'; md: Markdown }
  | { id: string; kind: 'figure'; src: string; alt: string; caption: string }
  | { id: string; kind: 'callout'; tone: 'info' | 'warning' | 'law'; title: string; md: Markdown; citation?: string }
  | {
      id: string
      kind: 'case'
      title: string
      story: Markdown
      question: string
      options: { text: string; feedback: string; best: boolean }[]
    }
  | { id: string; kind: 'reflection'; prompt: string; hint?: string }
  | { id: string; kind: 'steps'; title: string; steps: { title: string; md: Markdown }[] }
  | {
      id: string
      kind: 'animation'
      title: string
      scenes: { seconds: number; src: string; alt: string; narration: string }[]
    }

export interface ContentLesson {
  /** Stable across versions; unique in the course: `1-2`. */
  key: string
  title: string
  /** Minutes of reading and doing, counted honestly: about 150 words a minute plus the exercises. */
  minutes: number
  blocks: ContentBlock[]
}

/** Every item has a key of its own, unique in the course: `m1-03`, `f-17`. */
export type ContentItem = Item & { key: string }

export interface ContentModule {
  key: string
  title: string
  /** What the learner can do after it, one sentence. */
  outcome: string
  lessons: ContentLesson[]
  /** The check at the end of the module: 5 to 8 items, all of them asked. */
  check: ContentItem[]
  /** For the downloadable summary: the points worth keeping. */
  summary: Markdown
}

export interface CourseContent {
  slug: string
  title: string
  summary: string
  why: string
  audience: string
  competency: string
  type: 'teknis' | 'manajerial' | 'sosiokultural'
  level: 1 | 2 | 3 | 4 | 5
  modules: ContentModule[]
  /** Asked before the first lesson; measures the same indicators as the final check, with other items. */
  preTest: ContentItem[]
  /** The bank of the final competency check: at least 40 items, of which `draw` are asked. */
  bank: ContentItem[]
  draw: number
  timeLimitMinutes: number
  passPercent: number
  sources: { title: string; detail: string; url?: string }[]
}
