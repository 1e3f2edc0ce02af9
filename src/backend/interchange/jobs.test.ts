import { expect, it } from 'vitest'
import { makeJobs } from './jobs.ts'

it('calls a reading off while it is under way, and no other', () => {
  const jobs = makeJobs()
  const [mine, other] = [jobs.begin('a'), jobs.begin('b')]
  jobs.callOff('a')
  expect([mine.aborted, other.aborted]).toEqual([true, false])
})

it('holds a call-off that is here before its file, once', () => {
  const jobs = makeJobs()
  jobs.callOff('a')
  expect(jobs.begin('a').aborted).toBe(true)
  jobs.end('a')
  expect(jobs.begin('a').aborted).toBe(false)
})

it('keeps a hundred of those and forgets the oldest', () => {
  const jobs = makeJobs()
  for (let n = 0; n < 101; n++) jobs.callOff(`job ${n}`)
  expect(jobs.begin('job 0').aborted).toBe(false)
  expect(jobs.begin('job 1').aborted).toBe(true)
})
