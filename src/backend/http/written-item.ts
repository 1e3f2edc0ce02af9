import { z } from 'zod'
import { findItemFault, Item } from '@/domain/item.ts'
import { keyFieldOf } from '@/domain/item-key-field.ts'
import { parsePart } from './validate.ts'

const Written = z.strictObject({ item: Item })
export type Invalid = (path: string, rule: string, message: string) => never

/**
 * The item of a body, or a refusal that names every fault with its path. It is asked by the handlers and not by the contract,
 * so that whoever never writes an item never loads its schema.
 */
export function writtenItem(body: { item?: unknown }, invalid: Invalid): Item {
  const { item } = parsePart(Written, body, 'body') as z.infer<typeof Written>
  const fault = findItemFault(item)
  if (fault) invalid(`body.item.${keyFieldOf[item.type]}`, fault, fault)
  return item
}
