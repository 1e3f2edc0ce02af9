import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { queryClient } from '@/lib/query-client.ts'
import { forgetFailedPages } from './lazy-page.tsx'

/** When even the words of the fault cannot be fetched: nothing here needs another file. */
function BareFault() {
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <button type="button" onClick={() => location.reload()} className="underline">
        Muat ulang · Reload
      </button>
    </main>
  )
}
const Fault = lazy<ComponentType<{ error: unknown; bare: boolean; onRetry: () => void }>>(async () => ({
  default: (await import('./absent.tsx').catch(() => undefined))?.Fault ?? BareFault,
}))

interface Props {
  /** When it changes (another page), the fault is forgotten. */
  resetKey?: string
  /** There is no frame round it, so the fault brings the main part of the page itself. */
  bare?: boolean
  children: ReactNode
}

/** Catches what a page throws: a fault keeps the shell, says what happened and offers another try. */
export class ErrorBoundary extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {}
  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }
  override componentDidUpdate(before: Props) {
    if (before.resetKey !== this.props.resetKey && this.state.error !== undefined) this.setState({ error: undefined })
  }
  retry = () => {
    forgetFailedPages()
    // Only failed answers are asked again; the others stay.
    void queryClient.resetQueries({ predicate: (query) => query.state.status === 'error' })
    this.setState({ error: undefined })
  }
  override render() {
    if (this.state.error === undefined) return this.props.children
    return (
      <Suspense>
        <Fault error={this.state.error} bare={this.props.bare === true} onRetry={this.retry} />
      </Suspense>
    )
  }
}
