import { useBackendState } from '@/lib/backend-state.ts'
import { Logo } from '@/ui/logo.tsx'
import { useShellWords } from './shell.words.ts'

/** The first moments, and the once-only setting up of the sample city. The static page in index.html looks the same. */
export function Boot() {
  const words = useShellWords()
  const seeding = useBackendState((state) => state.phase === 'seeding')
  return (
    <div className="grid min-h-dvh place-items-center bg-bg p-6 text-ink" role="status">
      <div className="flex flex-col items-center gap-3 text-center">
        <Logo />
        <p className="text-soft">{seeding ? words.seeding : words.opening}</p>
      </div>
    </div>
  )
}
