import { Recovery } from '@/features/system/recovery.tsx'
import { useBackendState } from '@/lib/backend-state.ts'
import { Button } from '@/ui/button.tsx'
import { Logo } from '@/ui/logo.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { useOutageWords } from './outage.words.ts'

/** There is no database. Says why and what to do; nothing is kept in memory behind the person's back. */
export function Outage() {
  const words = useOutageWords()
  const state = useBackendState()
  const outage = state.phase === 'failed' ? state.outage : 'OPEN_FAILED'
  if (outage === 'MISSING' || outage === 'EMPTY' || outage === 'DAMAGED' || outage === 'BEHIND')
    return (
      <main id="main" className="mx-auto flex min-h-dvh max-w-2xl flex-col justify-center gap-5 p-6">
        <Logo />
        <Recovery loss={outage} />
      </main>
    )
  const title = { NO_OPFS: words.noOpfs, SCHEMA_TOO_NEW: words.tooNew, OPEN_FAILED: words.openFailed }[outage]
  const lead = { NO_OPFS: words.noOpfsLead, SCHEMA_TOO_NEW: words.tooNewLead, OPEN_FAILED: words.openFailedLead }[
    outage
  ]
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-2xl flex-col items-start justify-center gap-5 p-6">
      <Logo />
      <PageHeading title={title} lead={lead} />
      {outage === 'NO_OPFS' && (
        <ol className="list-decimal space-y-1 pl-6">
          <li>{words.noOpfsStep1}</li>
          <li>{words.noOpfsStep2}</li>
          <li>{words.noOpfsStep3}</li>
        </ol>
      )}
      <Button onClick={() => location.reload()}>{words.retry}</Button>
      {state.phase === 'failed' && <p className="break-all text-soft text-xs">{state.message}</p>}
    </main>
  )
}
