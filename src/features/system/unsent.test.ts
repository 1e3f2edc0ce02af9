import { expect, it } from 'vitest'
import { outboxPrefix } from '@/lib/keeping.ts'
import { countUnsent } from './unsent.ts'

it('counts what every person left to send on this device, and not what was refused', () => {
  expect(
    countUnsent({
      [`${outboxPrefix('p1')}answer:a1:0`]: '{"at":1,"entry":{"seq":1}}',
      'widya-outbox:p2:progress:l1': '{"at":2,"entry":{"seq":1}}',
      'widya-outbox:p2:answer:a2:0': '{"at":3,"entry":{"seq":1},"refused":"TIME_IS_UP"}',
      'widya-outbox:p2:answer:a2:1': 'damaged',
      'widya-session': '{}',
    }),
  ).toBe(2)
})
