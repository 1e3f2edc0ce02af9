import { hostPorts } from './host-ports.ts'

/** What the page's panel says (`src/test-panel/start.ts`). */
interface Told {
  aheadMs: number
  size: 'S' | 'M' | 'L'
}

/** Only in a build for tests: the clock and the size of a new city follow the panel, from before the database is opened. */
export function followTestPanel(): Promise<void> {
  const channel = new BroadcastChannel('widya-test-panel')
  const told = new Promise<void>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<Told | 'asked'>) => {
      if (data === 'asked') return
      hostPorts.now = () => new Date(Date.now() + data.aheadMs)
      hostPorts.size = data.size
      resolve()
    }
  })
  channel.postMessage('asked')
  return told
}
