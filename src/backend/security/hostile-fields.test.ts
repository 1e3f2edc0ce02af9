import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writtenFields } from '@/testing/free-text.ts'
import { hostileBodies } from '../../../e2e/hostile-bodies.ts'
import { payloads } from '../../../e2e/hostile-payloads.ts'

/**
 * The corpus of stored scripts (reliability 3.2) is what the journeys write into every field; here it is held against the
 * contract, so that a field that is added to the contract cannot be forgotten in it.
 */
type Corpus = Record<string, { variants: Record<string, unknown> } | object>
const bodiesOf = (route: string): unknown[] => {
  const bodies = (hostileBodies as Corpus)[route]
  if (!bodies) return []
  return 'variants' in bodies ? Object.values(bodies.variants).flat() : [bodies]
}
const { freeText, unknown } = writtenFields(bodiesOf)
const hasPayload = (value: string) => /ran\(\)|parent\.ran/.test(value)

/** Fields that no script can be stored in, or that are shown by what others of the corpus are shown by. */
const exceptions: [fields: RegExp, reason: string][] = [
  [/^POST \/sessions |^PUT \/password /, 'compared and never shown'],
  [/^POST \/enrolment-previews /, 'nothing is stored'],
  [/[. ](course|unit|reviewer|enrolment|secondMarker|item)Id$/, 'the id of what exists; any other is refused'],
  [
    /\.(unit|position|prerequisite|comment)Ids\[\]$|\.ids\[\]$|^POST \/bank-(archivals|tags) .*\.items\[\]\.id$/,
    'ids of what exists; others are refused or passed over',
  ],
  [/\.(moduleKey|placeKey|anchor|quiz|mark)$/, 'the key of what exists; any other is refused'],
  [/\/outline body\./, 'keys of parts of the draft; any other is refused'],
  [/\/mark body\.levels\{\}$/, 'the id of a level of the rubric; any other is refused'],
  [/\/regrades .*\.(correct\[\]|pairs\{\}|order\[\])$/, 'ids of what the item has; any other key fits none'],
  [/body\.response<(single|judgement)>\.choice$|<multiple>\.choices\[\]$/, 'four characters hold no script'],
  [/body\.response<matching>\.pairs\{\}$|<ordering>\.order\[\]$/, 'four characters hold no script'],
  [/\.cells\[\]\.column$/, 'one of a list'],
  [/\/item-imports query\.job$/, 'names a reading while it lasts'],
  [/^PUT \/authoring\/courses\/\{id\}\/quizzes\/\{key\}\/items\/\{itemKey\} /, 'the schema and the pages of the POST'],
  [/^PUT \/bank-items\/\{id\} /, 'the schema and the pages of the POST'],
  [/\.decision<rekey>\.key<cloze>\.gaps\{\}<text>\.accepted\[\]$/, 'shown by what shows the key of a short text'],
  [/\.recording<audio>\./, 'shown by the player that shows those of a film'],
  [
    /<(callout|case|steps)>.*\.(doc|story)\.content\[\]<(?!paragraph)/,
    'a rich text is drawn by one component; that of the text block has every kind of node',
  ],
]
const reasonOf = (path: string) => exceptions.find(([fields]) => fields.test(path))?.[1]

describe('the corpus of stored scripts', () => {
  it('the contract says what may be written where', () => {
    expect(unknown).toEqual([])
    expect(freeText.length, 'fields that were found').toBeGreaterThan(300)
  })
  it('has every field in which a client can say what it likes, or a reason why not', () => {
    const missing = freeText.filter(({ path, values }) => !values.some(hasPayload) && reasonOf(path) === undefined)
    expect(missing.map(({ path }) => path)).toEqual([])
  })
  it('gives a reason for no field that is not there or is in the corpus', () => {
    const idle = exceptions.filter(([fields]) => !freeText.some(({ path }) => fields.test(path)))
    expect(idle).toEqual([])
    const both = freeText.filter(({ path, values }) => values.some(hasPayload) && reasonOf(path) !== undefined)
    expect(both.map(({ path }) => path)).toEqual([])
  })
  it('holds 150 ways and more, and stores each of them somewhere', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(150)
    const stored = freeText.flatMap(({ values }) => values).join('\n')
    expect(payloads.filter((payload) => !stored.includes(payload))).toEqual([])
  })
  it('is written by the journeys, all of it', () => {
    const folder = new URL('../../../e2e/journeys/', import.meta.url)
    const journeys = readdirSync(folder)
      .filter((name) => name.startsWith('stored-xss'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n')
    expect(Object.keys(hostileBodies).filter((route) => !journeys.includes(`'${route}'`))).toEqual([])
  })
})
