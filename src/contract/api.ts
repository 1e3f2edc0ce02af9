import { z } from 'zod'
import { contract } from './endpoint.ts'
import { sessionContract } from './session.ts'

const systemContract = contract({
  'GET /openapi.json': { summary: 'This contract as OpenAPI 3.1', roles: 'public', response: z.looseObject({}) },
})

/** Every endpoint there is. The page imports only its type. */
export const apiContract = {
  ...systemContract,
  ...sessionContract,
}
export type ApiContract = typeof apiContract
export { systemContract }
