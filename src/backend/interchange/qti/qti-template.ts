import { childNamed, childrenNamed, elementsOf, textOf, type XmlElement } from '../file/xml.ts'
import { RowRefused } from '../imported.ts'

type Value = number | string | boolean | null | Value[]

const numberIn = (value: Value | undefined) => {
  const number = Number(Array.isArray(value) ? value[0] : value)
  if (!Number.isFinite(number)) throw new RowRefused('RANDOM_VALUES')
  return number
}

const arithmetic: Record<string, (values: number[]) => number> = {
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  product: (values) => values.reduce((product, value) => product * value, 1),
  subtract: ([a = 0, b = 0]) => a - b,
  divide: ([a = 0, b = 0]) => a / b,
  power: ([a = 0, b = 0]) => a ** b,
  integerdivide: ([a = 0, b = 0]) => Math.floor(a / b),
  integermodulus: ([a = 0, b = 0]) => a - b * Math.floor(a / b),
  truncate: ([a = 0]) => Math.trunc(a),
  round: ([a = 0]) => Math.floor(a + 0.5),
  integertofloat: ([a = 0]) => a,
  abs: ([a = 0]) => Math.abs(a),
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
}
const comparisons: Record<string, (a: number, b: number) => boolean> = {
  lt: (a, b) => a < b,
  gt: (a, b) => a > b,
  lte: (a, b) => a <= b,
  gte: (a, b) => a >= b,
  equal: (a, b) => a === b,
}

/**
 * An item with random values becomes one item with these values drawn once: the middle of each range, so that the same file
 * always gives the same item. What the rules of the template use beyond plain arithmetic ends the reading of this item.
 */
export function freezeTemplate(item: XmlElement): Frozen {
  for (const share of [0.5, 0.3, 0.7, 0.1, 0.9, 0.2, 0.8, 0.4, 0.6]) {
    const frozen = tryFreeze(item, share)
    if (frozen) return frozen
  }
  throw new RowRefused('RANDOM_VALUES', item.line, 'templateConstraint')
}

interface Frozen {
  values: Map<string, string>
  correct: Map<string, string[]>
}

/** Undefined when these values break a constraint of the template. */
function tryFreeze(item: XmlElement, share: number): Frozen | undefined {
  const values = new Map<string, Value>()
  const correct = new Map<string, string[]>()
  const types = new Map<string, string>()
  let broken = false
  for (const declaration of childrenNamed(item, 'templatedeclaration')) {
    const identifier = declaration.attributes.identifier ?? ''
    types.set(identifier, declaration.attributes.basetype ?? 'string')
    const first = childNamed(declaration, 'defaultvalue')
    values.set(identifier, first ? textOf(childNamed(first, 'value')).trim() : null)
  }
  const run = (rule: XmlElement) => {
    const identifier = rule.attributes.identifier ?? ''
    const [expression] = elementsOf(rule)
    if (rule.name === 'settemplatevalue' && expression) {
      const value = evaluate(expression, values, share)
      values.set(
        identifier,
        types.get(identifier) === 'integer' && typeof value === 'number' ? Math.trunc(value) : value,
      )
    } else if (rule.name === 'setcorrectresponse' && expression) {
      const value = evaluate(expression, values, share)
      correct.set(identifier, (Array.isArray(value) ? value : [value]).map(show))
    } else if (rule.name === 'templateconstraint' && expression) {
      if (evaluate(expression, values, share) !== true) broken = true
    } else if (rule.name === 'templatecondition') {
      for (const branch of elementsOf(rule)) {
        const [test, ...then] = elementsOf(branch)
        if (branch.name === 'templateelse') return elementsOf(branch).forEach(run)
        if (test && evaluate(test, values, share) === true) return then.forEach(run)
      }
    } else throw new RowRefused('RANDOM_VALUES', rule.line, rule.tag)
  }
  const processing = childNamed(item, 'templateprocessing')
  for (const rule of processing ? elementsOf(processing) : []) run(rule)
  if (broken) return undefined
  return { values: new Map([...values].map(([name, value]) => [name, show(value)])), correct }
}

const show = (value: Value): string =>
  Array.isArray(value)
    ? value.map(show).join(', ')
    : typeof value === 'number'
      ? String(Number(value.toPrecision(10)))
      : String(value ?? '')

function evaluate(expression: XmlElement, values: ReadonlyMap<string, Value>, share: number): Value {
  const { name, attributes, line } = expression
  const inner = () => elementsOf(expression).map((child) => evaluate(child, values, share))
  const bound = (text: string | undefined) => {
    const raw = text ?? ''
    return numberIn(/^\{.*\}$/.test(raw) ? (values.get(raw.slice(1, -1)) ?? null) : raw)
  }
  const calculate = arithmetic[name]
  if (calculate) return calculate(inner().flat().map(numberIn))
  const compare = comparisons[name]
  if (compare) {
    const [a, b] = inner()
    return compare(numberIn(a), numberIn(b))
  }
  switch (name) {
    case 'basevalue': {
      const text = textOf(expression).trim()
      return /^(integer|float)$/.test(attributes.basetype ?? '')
        ? numberIn(text)
        : attributes.basetype === 'boolean'
          ? text === 'true'
          : text
    }
    case 'variable':
      return values.get(attributes.identifier ?? '') ?? null
    case 'randominteger': {
      const min = bound(attributes.min ?? '0')
      const step = Number(attributes.step ?? 1) || 1
      return min + Math.floor(((bound(attributes.max) - min) / step) * share) * step
    }
    case 'randomfloat':
      return Number((bound(attributes.min ?? '0') * (1 - share) + bound(attributes.max) * share).toPrecision(6))
    case 'random': {
      const list = inner().flat()
      return list[Math.floor(list.length * share)] ?? null
    }
    case 'multiple':
    case 'ordered':
      return inner().flat()
    case 'index':
      return inner().flat()[Number(attributes.n) - 1] ?? null
    case 'null':
      return null
    case 'isnull':
      return inner()[0] === null
    case 'match': {
      const [a, b] = inner()
      return show(a ?? null) === show(b ?? null)
    }
    case 'and':
      return inner().every((value) => value === true)
    case 'or':
      return inner().some((value) => value === true)
    case 'not':
      return inner()[0] !== true
  }
  throw new RowRefused('RANDOM_VALUES', line, expression.tag)
}
