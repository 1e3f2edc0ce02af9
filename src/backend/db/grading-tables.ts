/** Essays that people mark; JSON columns are text here. */
export interface GradingTables {
  grading_plan: {
    course_id: string
    quiz_key: string
    second_marker_id: string | null
    second_percent: number
    threshold_percent: number
    version: number
  }
  grading_alias: { course_id: string; employee_id: string; alias: number }
  essay_submission: { id: string; attempt_id: string; position: number; draw: number }
  essay_mark: {
    submission_id: string
    round: 'first' | 'second' | 'third'
    marker_id: string
    levels: string | null
    comment: string
    marked_at: string
    version: number
  }
}
