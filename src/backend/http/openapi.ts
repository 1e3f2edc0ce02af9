import { z } from 'zod'
import type { Contract, Endpoint } from '@/contract/endpoint.ts'
import { Problem } from '@/contract/problem.ts'
import { apiPrefix } from './pipeline.ts'

const json = (schema: z.ZodType, io: 'input' | 'output') => ({
  'application/json': { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) },
})

const parameters = (schema: z.ZodObject | undefined, where: 'path' | 'query') =>
  Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || !(field as z.ZodType).safeParse(undefined).success,
    schema: z.toJSONSchema(field as z.ZodType, { io: 'input', unrepresentable: 'any' }),
  }))

const ifMatch = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }
const idempotencyKey = { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } }

function requestBody({ body, upload }: Endpoint) {
  if (upload !== undefined)
    return {
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
    }
  return body ? { requestBody: { required: true, content: json(body, 'input') } } : {}
}

function success(endpoint: Endpoint) {
  if (endpoint.download)
    return { 200: { description: 'A file', content: { [endpoint.download]: { schema: { type: 'string' } } } } }
  if (!endpoint.response) return { 204: { description: 'Done' } }
  return { [endpoint.status ?? 200]: { description: 'Done', content: json(endpoint.response, 'output') } }
}

/** OpenAPI 3.1 from the contract; `x-roles` and `x-refusals` say what the standard has no words for. */
export function openApiDocument(contract: Contract) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [route, endpoint] of Object.entries(contract)) {
    const [method = '', path = ''] = route.split(' ')
    const write = method !== 'GET'
    paths[path] ??= {}
    paths[path][method.toLowerCase()] = {
      operationId: route.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase(),
      summary: endpoint.summary,
      security: endpoint.roles === 'public' ? [] : [{ session: [] }],
      'x-roles': endpoint.roles,
      'x-refusals': endpoint.errors ?? [],
      parameters: [
        ...parameters(endpoint.params, 'path'),
        ...parameters(endpoint.query, 'query'),
        ...(write && endpoint.versioned ? [ifMatch] : []),
        ...(write ? [idempotencyKey] : []),
      ],
      ...requestBody(endpoint),
      responses: {
        ...success(endpoint),
        default: {
          description: 'A problem (RFC 9457)',
          content: { 'application/problem+json': { schema: z.toJSONSchema(Problem) } },
        },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Widya', version: '1', description: 'Learning and competency of civil servants.' },
    servers: [{ url: apiPrefix }],
    components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
    paths,
  }
}
