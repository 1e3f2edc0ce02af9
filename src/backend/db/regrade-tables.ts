type Flag = 0 | 1

/** Decisions about items and the evidence of what they changed; JSON columns are text here. */
export interface RegradeTables {
  regrade: {
    id: string
    course_id: string
    quiz_key: string
    item_id: string
    item_number: number
    decision: string
    keep_passes: Flag
    reason: string
    figures: string
    decided_by: string
    decided_at: string
    undone_by: string | null
    undone_at: string | null
  }
  attempt_regrade: {
    regrade_id: string
    step: 'apply' | 'undo'
    attempt_id: string
    before_items: string
    before_points: number
    before_max: number
    before_percent: number
    before_passed: Flag
    after_items: string
    after_points: number
    after_max: number
    after_percent: number
    after_passed: Flag
  }
  enrolment_regrade: {
    regrade_id: string
    step: 'apply' | 'undo'
    enrolment_id: string
    before_status: string
    before_completed_at: string | null
    before_final: number | null
    before_pre: number | null
    after_status: string
    after_completed_at: string | null
    after_final: number | null
    after_pre: number | null
  }
}
