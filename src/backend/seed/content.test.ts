import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findItemFault, Item } from '@/domain/item.ts'
import { itemTypes } from '@/domain/item-types.ts'
import { LessonBlock } from '@/domain/lesson-block.ts'
import { plainText } from '@/domain/plain-text.ts'
import { lessonBlock } from './content-blocks.ts'
import type { ContentItem, CourseContent } from './content-format.ts'
import { authoredSlugs, loadContent } from './content-loader.ts'
import { richText } from './markdown.ts'

const media = join(import.meta.dirname, '../../../public/media')
const courses = await Promise.all(authoredSlugs.map(async (slug) => [slug, await loadContent(slug)] as const))
const itemsOf = (course: CourseContent) => [
  ...course.preTest,
  ...course.modules.flatMap((module) => module.check),
  ...course.bank,
]
const body = ({ key: _, ...item }: ContentItem) => Item.parse(item)

describe.each(courses)('%s', (slug, course) => {
  const lessons = course.modules.flatMap((module) => module.lessons)
  const blocks = lessons.flatMap((lesson) => lesson.blocks.map(lessonBlock))

  it('has 3 to 5 modules of short lessons whose blocks fit the schema', () => {
    expect(course.slug).toBe(slug)
    expect(course.modules.length).toBeGreaterThanOrEqual(3)
    expect(course.modules.length).toBeLessThanOrEqual(5)
    for (const block of blocks) LessonBlock.parse(block)
    for (const lesson of lessons) {
      expect(lesson.minutes).toBeGreaterThanOrEqual(3)
      expect(lesson.minutes).toBeLessThanOrEqual(10)
      expect(new Set(lesson.blocks.map(({ id }) => id)).size).toBe(lesson.blocks.length)
    }
    expect(new Set(lessons.map(({ key }) => key)).size).toBe(lessons.length)
  })

  it('says its minutes honestly: 60 to 200 words for each', () => {
    for (const lesson of lessons) {
      const words = lesson.blocks.map(lessonBlock).reduce((sum, block) => sum + wordsOf(block), 0)
      expect(words / lesson.minutes, lesson.key).toBeGreaterThan(55)
      expect(words / lesson.minutes, lesson.key).toBeLessThan(200)
    }
  })

  it('has figures, cases, reflections, steps and one narrated animation', () => {
    const kinds = new Set(blocks.map(({ kind }) => kind))
    for (const kind of ['text', 'figure', 'case', 'reflection', 'steps', 'callout']) expect(kinds).toContain(kind)
    expect(blocks.filter(({ kind }) => kind === 'animation')).toHaveLength(1)
    for (const module of course.modules) {
      expect(richText(module.summary).content.length).toBeGreaterThan(0)
      expect(module.check.length).toBeGreaterThanOrEqual(5)
    }
  })

  it('shows only pictures that exist, are well-formed and small', () => {
    const sources = blocks.flatMap((block) =>
      block.kind === 'figure' ? [block.src] : block.kind === 'animation' ? block.scenes.map(({ src }) => src) : [],
    )
    for (const src of sources) {
      expect(existsSync(join(media, src)), src).toBe(true)
      const svg = readFileSync(join(media, src), 'utf8')
      expect(svg.length, src).toBeLessThan(8_000)
      expect(svg, src).toMatch(/^\s*<svg[\s\S]*<\/svg>\s*$/)
      expect(/<script|<foreignObject|href=["']http|on\w+=/i.test(svg), src).toBe(false)
    }
  })

  it('has items with one right answer where there must be one, and none twice', () => {
    const items = itemsOf(course)
    for (const item of items) expect(findItemFault(body(item)), item.key).toBeUndefined()
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
    const stems = items.map(({ stem }) => stem.toLowerCase().replace(/\W+/g, ' ').trim())
    expect(stems.filter((stem, index) => stems.indexOf(stem) !== index)).toEqual([])
  })

  it('has a bank of at least 40 items of all types, on the indicators that the pre-test measures too', () => {
    expect(course.bank.length).toBeGreaterThanOrEqual(40)
    expect(course.bank.length).toBeGreaterThanOrEqual(course.draw)
    expect(new Set(course.bank.map(({ type }) => type))).toEqual(new Set(itemTypes))
    const indicators = new Set(course.bank.map(({ indicator }) => indicator))
    expect(indicators.size).toBeGreaterThanOrEqual(4)
    for (const item of itemsOf(course)) expect(indicators, item.key).toContain(item.indicator)
  })

  it('gives the right option away neither by its place nor by its length', () => {
    const singles = itemsOf(course).flatMap((item) => (item.type === 'single' ? [item] : []))
    const places = singles.map((item) => item.options.findIndex(({ id }) => id === item.correct))
    for (const place of [0, 1, 2, 3])
      expect(places.filter((at) => at === place).length / places.length).toBeLessThanOrEqual(0.45)
    const longest = singles.filter((item) => {
      const length = (id: string) => item.options.find((option) => option.id === id)?.text.length ?? 0
      return item.options.every(({ id, text }) => id === item.correct || text.length < length(item.correct))
    })
    expect(longest.length / singles.length).toBeLessThanOrEqual(0.45)
  })

  it('cites its law callouts and links only to https', () => {
    for (const block of blocks)
      if (block.kind === 'callout' && block.tone === 'law') expect(block.citation).toBeTruthy()
    for (const { url } of course.sources) if (url) expect(url).toMatch(/^https:\/\//)
    expect(course.sources.length).toBeGreaterThanOrEqual(3)
  })
})

function wordsOf(block: LessonBlock): number {
  const parts = [
    'doc' in block ? plainText(block.doc) : '',
    block.kind === 'case'
      ? `${plainText(block.story)} ${block.question} ${block.options.map((o) => `${o.text} ${o.feedback}`).join(' ')}`
      : '',
    block.kind === 'steps' ? block.steps.map((step) => `${step.title} ${plainText(step.doc)}`).join(' ') : '',
    block.kind === 'animation' ? block.scenes.map(({ narration }) => narration).join(' ') : '',
    block.kind === 'reflection' ? block.prompt : '',
  ]
  return parts.join(' ').split(/\s+/).filter(Boolean).length
}
