import type { Generated } from 'kysely'
import type { MediaKind } from '@/domain/media-kind.ts'
import type { Role } from '@/domain/role.ts'
import type { CertificateTables } from './certificate-tables.ts'
import type { GradingTables } from './grading-tables.ts'
import type { ItemTables } from './item-tables.ts'
import type { RegradeTables } from './regrade-tables.ts'
import type { ReviewTables } from './review-tables.ts'
import type { VoiceTables } from './voice-tables.ts'

/** The rows as SQLite keeps them. Private to the repositories; JSON columns are text here. */
type Flag = 0 | 1

export interface Tables extends CertificateTables, GradingTables, ItemTables, RegradeTables, ReviewTables, VoiceTables {
  meta: { key: string; value: string }
  org_unit: {
    id: string
    parent_id: string | null
    name: string
    kind: 'kota' | 'setda' | 'inspektorat' | 'dinas' | 'badan' | 'kecamatan' | 'rsud' | 'bidang' | 'upt'
    /** `/kota/dinkes/pkm-melati/`: the ids from the root down, so that a subtree is a prefix. */
    path: string
    head_id: string | null
    sort: number
  }
  position: { id: string; name: string; kind: 'struktural' | 'fungsional' | 'pelaksana' }
  employee: {
    id: string
    nip: string
    name: string
    unit_id: string
    position_id: string
    employment: 'PNS' | 'PPPK'
    status: Generated<'active' | 'suspended' | 'retired'>
    search_text: string
    version: Generated<number>
  }
  employee_role: { employee_id: string; role: Role }
  credential: { employee_id: string; salt: string; hash: string; iterations: number }
  session: {
    id: string
    token_hash: string
    employee_id: string
    role: Role
    created_at: string
    expires_at: string
    revoked_at: string | null
  }
  reserve: { id: Generated<number>; room: Uint8Array }
  last_edit: { path: string; actor_id: string; at: string }
  sign_in_failure: { nip: string; at: string }
  course: {
    id: string
    owner_id: string
    status: 'draft' | 'published' | 'archived'
    live_version_id: string | null
    draft_version_id: string | null
    /** 0: a catalogue entry with a generated outline, whose lessons are not written. */
    authored: Generated<Flag>
    created_at: string
    version: Generated<number>
  }
  course_version: {
    id: string
    course_id: string
    number: number
    state: 'draft' | 'published'
    title: string
    summary: string
    why: string
    audience: string
    competency: string
    type: 'teknis' | 'manajerial' | 'sosiokultural'
    form: 'daring' | 'campuran' | 'tatap-muka'
    level: number
    minutes: number
    learning_hours: number
    cover: number
    sources: Generated<string>
    search_text: string
    published_at: string | null
  }
  course_audience: { version_id: string; position_id: string }
  prerequisite: { version_id: string; course_id: string }
  module: {
    id: string
    version_id: string
    key: string
    sort: number
    title: string
    outcome: string
    summary: Generated<string>
  }
  lesson: {
    id: string
    version_id: string
    module_id: string
    key: string
    sort: number
    title: string
    minutes: number
    blocks: Generated<string>
    block_count: number
    version: Generated<number>
    held: Generated<Flag>
  }
  media: {
    id: string
    owner_id: string
    kind: MediaKind
    type: string
    name: string
    size: number
    bytes: Uint8Array
    created_at: string
  }
  quiz: {
    id: string
    version_id: string
    module_id: string | null
    key: string
    kind: 'pre' | 'module' | 'final'
    title: string
    draw: number
    time_limit_minutes: number | null
    pass_percent: number
    max_attempts: number | null
    review: 'score-only' | 'after-submit' | 'after-pass'
    version: Generated<number>
    blueprint: Generated<string | null>
  }
  enrolment: {
    id: string
    employee_id: string
    course_id: string
    version_id: string
    status: 'active' | 'completed' | 'failed' | 'left'
    source: 'self' | 'assigned'
    assigned_by: string | null
    enrolled_at: string
    started_at: string | null
    completed_at: string | null
    due_at: string | null
    lessons_done: Generated<number>
    lessons_total: number
    last_lesson_key: string | null
    last_activity_at: string | null
    final_percent: number | null
    pre_percent: number | null
    version: Generated<number>
  }
  lesson_progress: {
    enrolment_id: string
    lesson_key: string
    seen: Generated<string>
    last_block: string | null
    media_second: number | null
    watched: Generated<string>
    active_seconds: Generated<number>
    seq: Generated<number>
    updated_at: string
    completed_at: string | null
  }
  note: { enrolment_id: string; lesson_key: string; body: string; updated_at: string; version: Generated<number> }
  reflection: { enrolment_id: string; lesson_key: string; block_id: string; body: string; updated_at: string }
  attempt: {
    id: string
    enrolment_id: string
    employee_id: string
    quiz_id: string
    quiz_key: string
    quiz_kind: string
    number: number
    state: 'in-progress' | 'submitted' | 'graded'
    started_at: string
    deadline_at: string | null
    submitted_at: string | null
    expired: Generated<Flag>
    graded_at: string | null
    points: number | null
    max_points: number | null
    percent: number | null
    passed: Flag | null
    draw_seed: Generated<number | null>
    clock_mark: Generated<string | null>
    clock_back_ms: Generated<number>
  }
  attempt_item: {
    attempt_id: string
    position: number
    item_id: string
    item_number: number
    layout: string
    response: string | null
    seq: Generated<number>
    saved_at: string | null
    flagged: Generated<Flag>
    points: number | null
  }
  accommodation: {
    employee_id: string
    factor: '1.25' | '1.5' | '2' | '3' | 'none'
    reason: string
    set_by: string
    set_at: string
  }
  idempotency: {
    actor: string
    route: string
    key: string
    body_hash: string
    status: number | null
    response: string | null
    created_at: string
  }
  audit_log: {
    id: Generated<number>
    at: string
    actor_id: string | null
    action: string
    subject: string
    detail: Generated<string>
  }
}
