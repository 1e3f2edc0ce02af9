import { describe, expect, it } from 'vitest'
import { gradeItem } from '@/domain/grading.ts'
import type { Item } from '@/domain/item.ts'
import { demoCity } from '@/testing/demo-city.ts'

const course = 'integritas-berakhlak'

describe('the answers behind the invented scores', () => {
  it('grade to the very scores that are stored, the same on every device', async () => {
    const city = await demoCity()
    expect(city.count('attempt_item')).toBe(0)
    await city.call('trainer', 'GET', `/authoring/courses/${course}/item-analysis`)
    const rows = city.connection.all(`
      select t.attempt_id as id, a.percent, a.max_points as max, t.points, t.layout, t.response, v.body from attempt_item t
      join attempt a on a.id = t.attempt_id join item_version v on v.item_id = t.item_id and v.number = t.item_number`)
    const sums = new Map<string, { right: number; percent: number; max: number }>()
    for (const { id, percent, max, points, layout, response, body } of rows) {
      const item = JSON.parse(String(body)) as Item
      const answer = response === null ? null : JSON.parse(String(response))
      expect(gradeItem(item, JSON.parse(String(layout)), answer)).toBe(points)
      const sum = sums.get(String(id)) ?? { right: 0, percent: Number(percent), max: Number(max) }
      sums.set(String(id), { ...sum, right: sum.right + Number(points) })
    }
    expect(sums.size).toBeGreaterThan(300)
    for (const { right, percent, max } of sums.values()) expect((right / max) * 100).toBeCloseTo(percent, 9)

    const again = await demoCity()
    await again.call('trainer', 'GET', `/authoring/courses/${course}/item-analysis`)
    const print = 'select sum(length(response)) as size, group_concat(response) as all_of_them from attempt_item'
    expect(again.connection.all(print)).toEqual(city.connection.all(print))
  }, 120_000)

  it('are not made for a learner who opens the course', async () => {
    const city = await demoCity()
    await city.call('learner', 'GET', `/courses/${course}`)
    expect(city.count('attempt_item')).toBe(0)
  }, 60_000)
})
