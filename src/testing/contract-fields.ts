import { z } from 'zod'
import { apiContract } from '@/contract/api.ts'
import type { Endpoint } from '@/contract/endpoint.ts'

interface Schema {
  type?: string
  enum?: unknown[]
  const?: unknown
  format?: string
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  items?: Schema | boolean
  prefixItems?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

/** The fields that take any text, or anything at all, by their paths: all that could hold an id. Choices, numbers and flags cannot. */
function fieldsIn(schema: Schema | boolean | undefined, at: string): string[] {
  if (typeof schema === 'boolean' || schema === undefined) return []
  const either = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  if (either.length > 0) return either.flatMap((one) => fieldsIn(one, at))
  if (schema.enum !== undefined || schema.const !== undefined) return []
  if (schema.type === 'object')
    return [
      ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => fieldsIn(field, `${at}.${name}`)),
      ...(schema.propertyNames ? [`${at}.{}`] : []),
      ...fieldsIn(schema.additionalProperties, `${at}.{}`),
    ]
  if (schema.type === 'array')
    return [
      ...fieldsIn(schema.items, `${at}[]`),
      ...(schema.prefixItems ?? []).flatMap((one) => fieldsIn(one, `${at}[]`)),
    ]
  if ((schema.type !== undefined && schema.type !== 'string') || schema.format === 'date-time') return []
  return [at]
}

const schemaOf = (schema: z.ZodType | undefined) =>
  schema && (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema)

/** Every endpoint with the fields in which a caller could put an id. */
export const endpoints = (Object.entries(apiContract) as [string, Endpoint][]).map(([route, endpoint]) => ({
  route,
  endpoint,
  fields: [
    ...new Set([
      ...fieldsIn(schemaOf(endpoint.params), 'params'),
      ...fieldsIn(schemaOf(endpoint.query), 'query'),
      ...(endpoint.upload === undefined ? fieldsIn(schemaOf(endpoint.body), 'body') : []),
    ]),
  ],
}))
