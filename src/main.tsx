// First of all: the default Trusted Types policy must stand before anything makes a worker.
import '@/lib/trusted-types.ts'
import '@/ui/theme.css'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/app.tsx'
import { registerServiceWorker } from '@/app/shell/service-worker-client.ts'
import { mountBackend } from '@/backend/hosts/browser/mount.ts'
import { recovery, useBackendState } from '@/lib/backend-state.ts'
import { applyDeviceSettings } from '@/lib/device.ts'
import { askBeforeLoss } from '@/lib/keeping.ts'
import { queryClient, readAgain } from '@/lib/query-client.ts'
import { followSessionOfOtherTabs } from '@/lib/session.ts'

// In any other build the condition is false when it is built, and nothing of the panel is left.
const before =
  import.meta.env.MODE === 'test-panel'
    ? (await import('@/test-panel/start.ts')).startTestPanel(import.meta.env.BASE_URL)
    : []
const host = mountBackend(import.meta.env.BASE_URL, before)
host.onState((state) => {
  useBackendState.setState(state, true)
})
host.onChanged(({ mine }) => {
  // This tab's own writes invalidate what they touch themselves.
  if (!mine) void readAgain()
})
recovery.ask = (order) => host.recover(order)
applyDeviceSettings()
askBeforeLoss()
followSessionOfOtherTabs(() => queryClient.clear())

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(<App />)
registerServiceWorker()
