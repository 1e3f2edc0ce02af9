import type { BankItem } from '@/domain/bank-item.ts'
import { editableItem } from '@/domain/bank-item-body.ts'
import { api } from '@/lib/api.ts'
import { ItemForm } from './item-form.tsx'

export interface BankItemFormProps {
  /** The item of the bank to rewrite; absent for a new one. */
  stored?: { id: string; version: number; item: BankItem } | undefined
  onClose: () => void
}

const shown = (stored: { version: number; item: BankItem } | undefined) => {
  const item = stored && editableItem(stored.item)
  return stored && item && { version: stored.version, item }
}

/** An item of the bank. The route hands it to the bank's screen. */
export function BankItemForm({ stored, onClose }: BankItemFormProps) {
  const id = stored?.id ?? ''
  return (
    <ItemForm
      stored={shown(stored)}
      onClose={onClose}
      desk={{
        add: (item) => api.request('POST /bank-items', { body: { item } }),
        rewrite: (item, version) => api.request('PUT /bank-items/{id}', { params: { id }, body: { item }, version }),
        fetch: async () => shown(await api.request('GET /bank-items/{id}', { params: { id } })),
      }}
    />
  )
}
