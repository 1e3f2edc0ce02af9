import { childNamed, childrenNamed, descendants, elementsOf, textOf, type XmlElement } from '../file/xml.ts'
import { RowRefused } from '../imported.ts'

/** A response declaration: what is right and, where the item counts points, what each answer is worth. */
export interface Declaration {
  identifier: string
  cardinality: string
  baseType: string
  correct: string[]
  mapping: { key: string; value: number; exactCase: boolean }[] | undefined
  mappingDefault: number
  line: number
}

const valuesOf = (element: XmlElement | undefined) =>
  element ? childrenNamed(element, 'value').map((value) => textOf(value).trim()) : []

export function readDeclarations(item: XmlElement): Map<string, Declaration> {
  const all = childrenNamed(item, 'responsedeclaration').map((element): Declaration => {
    const mapping = childNamed(element, 'mapping')
    return {
      identifier: element.attributes.identifier ?? '',
      cardinality: element.attributes.cardinality ?? 'single',
      baseType: element.attributes.basetype ?? 'string',
      correct: valuesOf(childNamed(element, 'correctresponse')),
      mapping:
        mapping &&
        childrenNamed(mapping, 'mapentry').map((entry) => ({
          key: (entry.attributes.mapkey ?? '').trim(),
          value: Number(entry.attributes.mappedvalue ?? 0),
          exactCase: entry.attributes.casesensitive !== 'false',
        })),
      mappingDefault: Number(mapping?.attributes.defaultvalue ?? 0),
      line: element.line,
    }
  })
  return new Map(all.map((declaration) => [declaration.identifier, declaration]))
}

const plain = new Set(
  'responseprocessing responsecondition responseif responseelse match variable correct setoutcomevalue basevalue mapresponse sum isnull not and default value'.split(
    ' ',
  ),
)

/** How an item counts: by its map, by its correct response, or by rules of its own that Widya does not run. */
export interface Scoring {
  uses: 'map' | 'correct' | 'none'
  /** Rules that go beyond "right or wrong" and "worth so much". */
  custom: boolean
  /** Set by an `equal` or `equalRounded` on numbers. */
  tolerance: Map<string, number>
  /** Answers that a rule compares with directly, where the declaration names none. */
  compared: Map<string, string[]>
}

/** `values`: what the random values of the item were frozen to; a rule may compare an answer with one of them. */
export function readScoring(item: XmlElement, values: ReadonlyMap<string, string>): Scoring {
  const processing = childNamed(item, 'responseprocessing')
  const tolerance = new Map<string, number>()
  const compared = new Map<string, string[]>()
  if (!processing || (elementsOf(processing).length === 0 && !processing.attributes.template))
    return { uses: 'none', custom: false, tolerance, compared }
  const template = processing.attributes.template ?? ''
  if (template !== '')
    return {
      uses: /map_response(\.xml)?$/.test(template) ? 'map' : 'correct',
      custom: !/(match_correct|map_response)(\.xml)?$/.test(template),
      tolerance,
      compared,
    }
  const all = descendants(processing, () => true)
  for (const test of all.filter(({ name }) => /^(match|equal|equalrounded|stringmatch)$/.test(name))) {
    const names = descendants(test, ({ name }) => name === 'variable').map(
      ({ attributes }) => attributes.identifier ?? '',
    )
    const variable = names.find((name) => !values.has(name))
    if (variable === undefined) continue
    const figures = Number(test.attributes.figures)
    if (test.name === 'equalrounded' && test.attributes.roundingmode === 'decimalPlaces' && Number.isInteger(figures))
      tolerance.set(variable, 0.5 * 10 ** -figures)
    const stated = Number((test.attributes.tolerance ?? '').split(/\s+/)[0])
    if (test.name === 'equal' && test.attributes.tolerancemode === 'absolute' && stated > 0)
      tolerance.set(variable, stated)
    const frozen = names.map((name) => values.get(name)).find((value) => value !== undefined && value !== '')
    const value = childNamed(test, 'basevalue')
    const right = value ? textOf(value).trim() : frozen
    if (right !== undefined && !compared.has(variable) && isFirstBranch(processing, test))
      compared.set(variable, [right])
  }
  return {
    uses: all.some(({ name }) => name === 'mapresponse') ? 'map' : 'correct',
    custom: all.some(({ name }) => !plain.has(name)),
    tolerance,
    compared,
  }
}

/** Only what the first branch of a condition compares with may stand for the right answer. */
const isFirstBranch = (processing: XmlElement, test: XmlElement) =>
  descendants(processing, ({ name }) => name === 'responseif').some(
    (branch) => descendants(branch, (element) => element === test).length > 0,
  )

const percent = (value: number, of: number) =>
  of > 0 && Number.isFinite(value) ? Math.max(-100, Math.min(100, Number(((value / of) * 100).toFixed(5)))) : 0

/** Weights in percent for every choice of a declaration. Throws when nothing is right. */
export function weightsOf(
  { correct, mapping, mappingDefault, line }: Declaration,
  scoring: Scoring,
  ids: readonly string[],
  many: boolean,
): Map<string, number> {
  const positive = (mapping ?? []).filter(({ value }) => value > 0)
  const byMap = positive.length > 0 && (scoring.uses === 'map' || correct.length === 0)
  if (byMap && mapping) {
    const sum = positive.reduce((total, { value }) => total + value, 0)
    // Values that add up to a hundred are percent already; rounding must not move them.
    const whole = !many ? Math.max(...positive.map(({ value }) => value)) : Math.abs(sum - 100) <= 1 ? 100 : sum
    return new Map(
      ids.map((id) => [id, percent(mapping.find(({ key }) => key === id)?.value ?? mappingDefault, whole)]),
    )
  }
  if (correct.length === 0) throw new RowRefused('NO_CORRECT_ANSWER', line)
  const stray = correct.find((id) => !ids.includes(id))
  if (stray !== undefined) throw new RowRefused('KEY_NOT_AN_OPTION', line, stray)
  const share = many ? Number((100 / correct.length).toFixed(5)) : 100
  return new Map(ids.map((id) => [id, correct.includes(id) ? share : many ? -share : 0]))
}
