import { expect, it } from 'vitest'
import { ApiProblem } from './api.ts'
import { meetTheirs } from './meet-theirs.ts'

it('tells an own text from another one', async () => {
  expect(
    await meetTheirs(
      async () => 'saya',
      (theirs) => theirs === 'saya',
    ),
  ).toEqual({ kind: 'own', theirs: 'saya' })
  expect(
    await meetTheirs(
      async () => 'lain',
      (theirs) => theirs === 'saya',
    ),
  ).toEqual({ kind: 'foreign', theirs: 'lain' })
})

it('is no fault of its own when the other text cannot be read', async () => {
  const unreachable = () => Promise.reject(new ApiProblem(0))
  expect(await meetTheirs(unreachable, () => false)).toEqual({ kind: 'unread' })
})
