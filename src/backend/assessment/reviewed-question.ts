import type { ReviewedEssay } from '@/contract/attempt-result.ts'
import { rightOptions } from '@/domain/answer-choice.ts'
import { countingMarks, criterionPoints } from '@/domain/essay-marks.ts'
import { gapsOf, gradeGaps, keyOfGap } from '@/domain/item-cloze.ts'
import { ownId, rightsOf } from '@/domain/item-layout.ts'
import { mediaIn } from '@/domain/item-media.ts'
import { isAbout, type Ruling } from '@/domain/regrade.ts'
import { itemUnder } from '@/domain/rekey-item.ts'
import { judgePoints } from '@/domain/weighted-options.ts'
import type { SubmissionRow } from '../marking/repository.ts'
import type { AttemptItemRow } from './repository.ts'

interface ReviewLine {
  text: string
  mine: boolean
  right: boolean
  feedback: string | null
  answer: string | null
  worth: number | null
}
const line = (text: string, more: Partial<ReviewLine> = {}): ReviewLine => ({
  text,
  mine: false,
  right: false,
  feedback: null,
  answer: null,
  worth: null,
  ...more,
})

/**
 * A question with its key, its explanation and what this person answered. Call it only when the review policy is open. What
 * was decided about the item later is said, and a new key is the key that is shown.
 */
export function reviewedQuestion(
  row: AttemptItemRow,
  rulings: readonly Ruling[],
  submissions: readonly SubmissionRow[],
) {
  const decision = rulings.find((ruling) => isAbout(ruling, row))?.decision
  return {
    position: row.position,
    stem: row.item.stem,
    ...mediaIn(row.item),
    points: row.points ?? 0,
    explanation: row.item.explanation,
    ruling: decision?.kind ?? null,
    lines: linesOf({ ...row, item: itemUnder(row.item, decision) }),
    essay: essayReview(
      row,
      submissions.find(({ position }) => position === row.position),
    ),
  }
}

/** The writer reads the comments of those whose marks count, and never who they are. */
function essayReview({ item, response }: AttemptItemRow, submission: SubmissionRow | undefined): ReviewedEssay | null {
  if (item.type !== 'essay') return null
  const marks = submission?.facts.marks ?? {}
  const counting = countingMarks(marks)
  const points = criterionPoints(item.rubric, marks)
  const rounds = marks.third ? ['third'] : ['first', 'second']
  return {
    answer: response?.type === 'essay' ? response.text : '',
    modelAnswer: item.modelAnswer,
    criteria: item.rubric.map(({ id, title, levels }, at) => ({
      title,
      points: points[at]?.points ?? 0,
      most: points[at]?.most ?? 0,
      levels: [...new Set(counting.map((chosen) => levels.find((level) => level.id === chosen[id])?.text ?? ''))],
    })),
    comments: (submission?.list ?? [])
      .filter(({ round, levels, comment }) => levels !== null && comment !== '' && rounds.includes(round))
      .map(({ comment }) => comment),
  }
}

function linesOf({ item, layout, response }: AttemptItemRow): ReviewLine[] {
  switch (item.type) {
    case 'single':
    case 'multiple': {
      const keys = rightOptions(item)
      const chosen =
        response?.type === 'single' ? [response.choice] : response?.type === 'multiple' ? response.choices : []
      const mine = chosen.map((id) => ownId(layout.entries, id))
      return layout.entries.map((id) => {
        const option = item.options.find((candidate) => candidate.id === id)
        return line(option?.text ?? '', {
          mine: mine.includes(id),
          right: keys.includes(id),
          feedback: option?.feedback ?? null,
        })
      })
    }
    case 'judgement': {
      const mine = response?.type === 'judgement' ? ownId(layout.entries, response.choice) : undefined
      return layout.entries.map((id) => {
        const option = item.options.find((candidate) => candidate.id === id)
        const points = judgePoints(item.options, id)
        return line(option?.text ?? '', {
          mine: mine === id,
          right: points === 1,
          feedback: option?.feedback ?? null,
          worth: Math.round(points * 100),
        })
      })
    }
    case 'trueFalse': {
      const mine = response?.type === 'trueFalse' ? response.choice : undefined
      return [true, false].map((value) =>
        line(value ? 'BENAR' : 'SALAH', { mine: mine === value, right: item.correct === value }),
      )
    }
    case 'matching': {
      const rights = rightsOf(item)
      const textOf = (id: string | undefined) => rights.find((right) => right.id === id)?.text
      return item.pairs.map((pair) => {
        const left = String(layout.entries.indexOf(pair.id) + 1)
        const chosen = response?.type === 'matching' ? ownId(layout.rights, response.pairs[left]) : undefined
        return line(pair.left, { mine: chosen !== undefined, right: textOf(chosen) === pair.right, answer: pair.right })
      })
    }
    case 'ordering': {
      const order = response?.type === 'ordering' ? response.order.map((id) => ownId(layout.entries, id)) : []
      return item.steps.map((step, at) =>
        line(step.text, { mine: order.length > 0, right: order[at] === step.id, answer: String(at + 1) }),
      )
    }
    case 'numeric': {
      const answer = `${item.value}${item.tolerance > 0 ? ` ± ${item.tolerance}` : ''}${item.unit ? ` ${item.unit}` : ''}`
      return [line(response?.type === 'numeric' ? response.text : '', { mine: response !== null, answer })]
    }
    case 'cloze': {
      const answers = response?.type === 'cloze' ? response.gaps : {}
      const points = gradeGaps(item.parts, layout.gaps ?? [], answers)
      return gapsOf(item.parts).map((gap, at) => {
        const given = answers[String(at + 1)] ?? ''
        const own = gap.kind === 'choice' ? ownId(layout.gaps?.[at], given) : undefined
        const text = gap.kind === 'choice' ? (gap.options.find(({ id }) => id === own)?.text ?? '') : given
        return line(text, { mine: given !== '', right: (points[at] ?? 0) >= 0.999, answer: keyOfGap(gap) })
      })
    }
    // What people said of it stands beside the lines, see `essayReview`.
    case 'essay':
      return []
    case 'shortText':
      return [
        line(response?.type === 'shortText' ? response.text : '', {
          mine: response !== null,
          answer: item.accepted[0] ?? null,
        }),
      ]
  }
}
