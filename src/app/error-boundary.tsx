import { Component, type ReactNode, useEffect } from 'react'
import { ApiProblem } from '@/lib/api.ts'
import { queryClient } from '@/lib/query-client.ts'
import { useSession } from '@/lib/session.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { useShellWords } from './shell/shell.words.ts'

interface Props {
  /** When it changes (another page), the fault is forgotten. */
  resetKey?: string
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
    // Only failed answers are asked again; the others stay.
    void queryClient.resetQueries({ predicate: (query) => query.state.status === 'error' })
    this.setState({ error: undefined })
  }
  override render() {
    if (this.state.error === undefined) return this.props.children
    return <Fault error={this.state.error} onRetry={this.retry} />
  }
}

function Fault({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useShellWords()
  const ended = error instanceof ApiProblem && error.status === 401
  useEffect(() => {
    if (!ended) return
    // Nobody's page stands yet, so there is nothing to keep: sign in, and come back here.
    useSession.getState().drop()
    onRetry()
  }, [ended, onRetry])
  if (ended) return null
  const absent = error instanceof ApiProblem && error.status === 404
  return (
    <div className="mx-auto flex max-w-reading flex-col items-start gap-4 py-10">
      <PageHeading title={absent ? words.gone : words.failed} lead={absent ? words.notFoundLead : words.failedKept} />
      <div className="flex flex-wrap gap-3">
        {!absent && <Button onClick={onRetry}>{words.retry}</Button>}
        <a
          className="inline-flex min-h-11 items-center font-semibold text-nila underline"
          href={`${import.meta.env.BASE_URL}${paths.home.slice(1)}`}
        >
          {words.toHome}
        </a>
      </div>
    </div>
  )
}
