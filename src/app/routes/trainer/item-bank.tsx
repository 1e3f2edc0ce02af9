import { ItemBank } from '@/features/item-bank/item-bank.tsx'

export function ItemBankRoute() {
  return <ItemBank />
}
