import type { Generated } from 'kysely'

/** Items of courses with their versions, and the bank of each trainer; JSON columns are text here. */
export interface ItemTables {
  item: {
    id: string
    course_id: string
    key: string
    number: Generated<number>
    retired_at: string | null
    origin_key: Generated<string | null>
    version: Generated<number>
  }
  item_version: {
    item_id: string
    number: number
    type: string
    indicator: string
    body: string
    created_at: string
  }
  bank_item: {
    id: string
    owner_id: string
    sort: number
    type: string
    title: string
    text: string
    indicator: string
    category: string
    body: string
    search_text: string
    source_file: string
    created_at: string
    version: Generated<number>
    saved_at: Generated<string | null>
    archived_at: Generated<string | null>
    competency: Generated<string>
    level: Generated<number | null>
    bloom: Generated<string | null>
  }
  bank_item_version: { item_id: string; version: number; body: string; saved_at: string }
  quiz_item: { quiz_id: string; item_id: string; sort: number }
}
