import fc from 'fast-check'
import { expect, it } from 'vitest'
import { completionFacts, linesOfDraft } from './completion-facts.ts'
import { deriveRules, deriveSteps } from './course-progress.ts'

it('says of a draft what would be published now', () => {
  const lesson = (held: boolean, live: boolean) => ({ held, live })
  const check = (kind: 'pre' | 'module' | 'final', items: number) => ({ kind, items, passPercent: 75 })
  const draft = {
    modules: [{ lessons: [lesson(false, false), lesson(true, false), lesson(true, true)] }, { lessons: [] }],
    quizzes: [check('pre', 0), check('module', 2), check('final', 9)],
  }
  expect(completionFacts(linesOfDraft(draft))).toEqual({ lessons: 2, passPercent: 75, preTest: false, moduleChecks: 1 })
  expect(completionFacts(linesOfDraft({ modules: [], quizzes: [] }))).toEqual({
    lessons: 0,
    passPercent: null,
    preTest: false,
    moduleChecks: 0,
  })
})

it('agrees with the rules by which a course is completed', () => {
  const kind = fc.constantFrom('pre' as const, 'module' as const, 'final' as const)
  const quiz = fc.record({ kind, passPercent: fc.integer({ min: 1, max: 100 }), draw: fc.integer({ min: 0, max: 3 }) })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.uniqueArray(quiz, { selector: (one) => one.kind }), (n, quizzes) => {
      const steps = deriveSteps({
        modules: [{ id: 'm', key: 'm', title: 'Modul', outcome: '' }],
        lessons: Array.from({ length: n }, (_, at) => ({
          moduleId: 'm',
          key: String(at),
          title: 'Pelajaran',
          minutes: 5,
          doneAt: null,
          lastBlock: null,
        })),
        quizzes: quizzes.map((one) => ({
          ...one,
          moduleId: one.kind === 'module' ? 'm' : null,
          key: one.kind,
          title: one.kind,
          timeLimitMinutes: null,
          bestPercent: null,
        })),
      })
      const rules = deriveRules(steps)
      const needed = (name: string) => rules.find(({ rule }) => rule === name)?.needed
      const facts = completionFacts(steps.flatMap(({ lines }) => lines))
      expect(facts.lessons).toBe(needed('ALL_LESSONS'))
      expect(facts.passPercent).toBe(needed('FINAL_PASSED') ?? null)
      expect(facts.preTest).toBe(needed('PRE_TEST') !== undefined)
    }),
  )
})
