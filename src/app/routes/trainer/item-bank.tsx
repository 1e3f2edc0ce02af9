import { BankItemForm } from '@/features/authoring/bank-item-form.tsx'
import { ItemBank } from '@/features/item-bank/item-bank.tsx'
import { DiffParts } from '@/features/versions/diff-parts.tsx'

/** The bank with the editor of the studio and the changes of the comparison: areas do not know each other. */
export function ItemBankRoute() {
  return <ItemBank Editor={BankItemForm} Changes={DiffParts} />
}
