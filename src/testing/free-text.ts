import { z } from 'zod'
import { apiContract } from '@/contract/api.ts'
import type { Endpoint } from '@/contract/endpoint.ts'
import { BlueprintShape } from '@/domain/blueprint-shape.ts'
import { Item } from '@/domain/item.ts'
import { LessonBlocks } from '@/domain/lesson-block.ts'
import { OutlineChange } from '@/domain/outline-change.ts'
import { Decision } from '@/domain/regrade-decision.ts'

type Schema = Record<string, unknown>

/** Bodies, and parts of them, that the contract leaves to the handler, with the schema by which the handler judges them. */
const judgedByHandler: Record<string, z.ZodType> = {
  'POST /authoring/courses/{id}/quizzes/{key}/items body.item': Item,
  'PUT /authoring/courses/{id}/quizzes/{key}/items/{itemKey} body.item': Item,
  'POST /bank-items body.item': Item,
  'PUT /bank-items/{id} body.item': Item,
  'PUT /authoring/courses/{id}/quizzes/{key}/blueprint body.blueprint': BlueprintShape.nullable(),
  'PUT /authoring/courses/{id}/lessons/{key} body.blocks': LessonBlocks,
  'PATCH /authoring/courses/{id}/outline body': OutlineChange,
  'POST /authoring/courses/{id}/regrades body.decision': Decision,
}

export interface WrittenField {
  /** `PATCH /authoring/courses/{id} body.title`; members of a list as `[]`, values of a record as `{}`, a kind as `<callout>`. */
  path: string
  /** What the given bodies say there. */
  values: string[]
}
export interface WrittenFields {
  freeText: WrittenField[]
  /** Parts whose shape nobody has said here. Files are known by their `upload`. */
  unknown: string[]
}

/** A text without a pattern, a format or a list of values holds whatever one writes. */
const isFree = (schema: Schema) =>
  schema.type === 'string' && !['enum', 'const', 'pattern', 'format'].some((name) => name in schema)

const propertiesOf = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/** By which property a schema is one of several kinds, and which kind it is. */
function kindOf(schema: Schema): { name: string; value: unknown } | undefined {
  const properties = (schema.properties ?? {}) as Record<string, Schema>
  const name = ['type', 'kind'].find((one) => properties[one] && 'const' in properties[one])
  return name === undefined ? undefined : { name, value: properties[name]?.const }
}

class Walk {
  readonly found: WrittenFields = { freeText: [], unknown: [] }
  private readonly defs: Record<string, Schema>
  /** What stands at a place that the contract leaves open. */
  readonly open = new Map<string, unknown[]>()

  constructor(json: Schema) {
    this.defs = (json.$defs ?? {}) as Record<string, Schema>
  }

  at(schema: Schema, path: string, values: unknown[], inside: string[] = []) {
    const into = (inner: unknown, deeper: string, there: unknown[]) => this.at(inner as Schema, deeper, there, inside)
    if (typeof schema.$ref === 'string') return this.reference(schema.$ref, path, values, inside)
    const unions = [schema.anyOf, schema.oneOf, schema.allOf].filter(Array.isArray).flat() as Schema[]
    for (const one of unions) {
      const kind = kindOf(one)
      const of = kind ? values.filter((value) => propertiesOf(value)[kind.name] === kind.value) : values
      into(one, kind ? `${path}<${kind.value}>` : path, of)
    }
    for (const [name, inner] of Object.entries((schema.properties ?? {}) as Record<string, Schema>))
      into(
        inner,
        `${path}.${name}`,
        values.map((value) => propertiesOf(value)[name]),
      )
    const members = values.flatMap((value) => (Array.isArray(value) ? value : []))
    for (const inner of [schema.items || [], schema.prefixItems ?? []].flat()) into(inner, `${path}[]`, members)
    if (typeof schema.additionalProperties === 'object')
      into(
        schema.additionalProperties,
        `${path}{}`,
        values.flatMap((value) => Object.values(propertiesOf(value))),
      )
    if (isFree(schema)) this.found.freeText.push({ path, values: values.filter((value) => typeof value === 'string') })
    const says = unions.length > 0 || ['type', 'enum', 'const'].some((name) => name in schema)
    if (!says) this.open.set(path, [...(this.open.get(path) ?? []), ...values])
  }

  private reference(name: string, path: string, values: unknown[], inside: string[]) {
    const key = name.split('/').at(-1) ?? ''
    // A tree holds itself: its fields are listed once.
    if (!inside.includes(key)) this.at(this.defs[key] ?? {}, path, values, [...inside, key])
  }
}

function collect(schema: z.ZodType, path: string, values: unknown[]): WrittenFields {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema
  const walk = new Walk(json)
  walk.at(json, path, values)
  for (const [at, there] of walk.open) {
    const judge = judgedByHandler[at]
    if (!judge) walk.found.unknown.push(at)
    else {
      const inner = collect(judge, at, there)
      walk.found.freeText.push(...inner.freeText)
      walk.found.unknown.push(...inner.unknown)
    }
  }
  return walk.found
}

/** Every field of a write in which a client can say what it likes, made from the contract, with what these bodies say there. */
export function writtenFields(bodiesOf: (route: string) => unknown[]): WrittenFields {
  const parts = (Object.entries(apiContract) as [string, Endpoint][])
    .filter(([route]) => !route.startsWith('GET '))
    .flatMap(([route, { body, query, upload }]) => [
      // Of a file the name stands in the query.
      ...(body && upload === undefined ? [collect(body, `${route} body`, bodiesOf(route))] : []),
      ...(query ? [collect(query, `${route} query`, upload === undefined ? [] : bodiesOf(route))] : []),
    ])
  const byPath = new Map<string, string[]>()
  for (const { path, values } of parts.flatMap(({ freeText }) => freeText))
    byPath.set(path, [...(byPath.get(path) ?? []), ...values])
  return {
    freeText: [...byPath].map(([path, values]) => ({ path, values })),
    unknown: parts.flatMap(({ unknown }) => unknown),
  }
}
