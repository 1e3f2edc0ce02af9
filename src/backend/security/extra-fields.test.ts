import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BlueprintShape } from '@/domain/blueprint-shape.ts'
import { Item } from '@/domain/item.ts'
import { LessonBlocks } from '@/domain/lesson-block.ts'
import { OutlineChange } from '@/domain/outline-change.ts'
import { Decision } from '@/domain/regrade-decision.ts'
import { endpoints } from '@/testing/contract-fields.ts'
import { scoped } from '@/testing/row-scope-routes.ts'
import { makeTwoSides, openCopy } from '@/testing/two-sides.ts'

/** Fields that a form does not have (mass assignment, ASVS 15.3.3): an owner, a role, a score put beside what may be written. */
interface Schema {
  type?: string
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema | boolean
  [key: string]: unknown
}
/** Objects with named fields that let others through, by their paths. */
function loose(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (Array.isArray(schema)) return schema.flatMap((one, n) => loose(one, `${at}[${n}]`))
  const { type, properties, additionalProperties } = schema as Schema
  const here = type === 'object' && properties !== undefined && additionalProperties !== false ? [at] : []
  return [...here, ...Object.entries(schema).flatMap(([name, part]) => loose(part, `${at}.${name}`))]
}
const looseIn = (schema: z.ZodType, name: string) =>
  loose(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), name)

describe('a body with a field that its form does not have', () => {
  it('is refused wherever an object is written, however deep', () => {
    const bodies = endpoints.flatMap(({ route, endpoint: { body, upload } }) =>
      body && upload === undefined ? [{ route, body }] : [],
    )
    expect(bodies.length).toBeGreaterThan(40)
    expect(bodies.flatMap(({ route, body }) => looseIn(body, route))).toEqual([])
  })
  it('is refused by the schemas that handlers load for themselves', () => {
    const schemas = { Item, LessonBlocks, OutlineChange, BlueprintShape, Decision }
    expect(Object.entries(schemas).flatMap(([name, schema]) => looseIn(schema as z.ZodType, name))).toEqual([])
  })
  it('would be found if it were let through', () => {
    const deep = z.strictObject({ rows: z.array(z.union([z.null(), z.object({ id: z.string() })])) })
    expect(looseIn(deep, 'deep')).toHaveLength(1)
  })

  it('is told what is wrong with it, and nothing is written', async () => {
    const { bytes, rows } = await makeTwoSides()
    const { connection, ask } = await openCopy(bytes)
    const extra = { ownerId: 'sari', role: 'admin' }
    const of = (kind: string) => rows.get(kind)?.find((row) => row.of.includes('sari'))?.id ?? ''
    const writes = endpoints.filter(
      ({ route, endpoint }) =>
        endpoint.body &&
        endpoint.upload === undefined &&
        endpoint.roles.includes('trainer' as never) &&
        scoped[route]?.body,
    )
    expect(writes.length).toBeGreaterThan(25)
    const before = Number(connection.all('select total_changes() as n')[0]?.n)
    for (const { route } of writes) {
      const { ids, body } = scoped[route] ?? { ids: {} }
      const [method = '', template = ''] = route.split(' ')
      const path = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(of(ids[`params.${name}`] ?? '')))
      const whole = body?.((field) => of(ids[field] ?? ''), 'trainer') as object
      for (const [name, value] of Object.entries(extra)) {
        if (name in whole) continue
        for (let version = 0; version < 20; version++) {
          const { status, text } = await ask('sari', method, path, { ...whole, [name]: value }, version)
          // What a handler judges by itself comes after the version.
          if (status === 412) continue
          expect(status, `${route} ${name}: ${text}`).toBe(422)
          break
        }
      }
    }
    expect(Number(connection.all('select total_changes() as n')[0]?.n)).toBe(before)
  }, 60_000)
})
