import { useMutation, useQuery } from '@tanstack/react-query'
import { ArrowRight, Building2, LoaderCircle, type LucideIcon, Presentation, Stethoscope, Users } from 'lucide-react'
import type { Role } from '@/domain/role.ts'
import { Problem } from '@/ui/problem.tsx'
import { sessionMutations, sessionQueries } from './queries.ts'
import { signInFaults } from './refusals.ts'
import { useSignInWords } from './sign-in.words.ts'

const icons: Record<Role, LucideIcon> = {
  learner: Stethoscope,
  trainer: Presentation,
  supervisor: Users,
  admin: Building2,
}

/** One row per demo person. The rows stand before the database is ready; a click waits for it. */
export function DemoPeople({ onDone }: { onDone: () => void }) {
  const words = useSignInWords()
  const people = useQuery(sessionQueries.demoPeople())
  const tryAs = useMutation(sessionMutations.tryAs())
  const jobs: Record<Role, string> = {
    learner: words.learnerJob,
    trainer: words.trainerJob,
    supervisor: words.supervisorJob,
    admin: words.adminJob,
  }
  const pending = tryAs.isPending ? tryAs.variables : undefined

  return (
    <div>
      {tryAs.error && <Problem title={signInFaults(tryAs.error, words).form} className="mb-3" />}
      <ul>
        {(['learner', 'trainer', 'supervisor', 'admin'] as const).map((role) => {
          const person = people.data?.find((candidate) => candidate.role === role)
          const Icon = icons[role]
          return (
            <li key={role} className="border-line border-b last:border-b-0">
              <button
                type="button"
                aria-describedby={`demo-${role}`}
                aria-busy={pending === role}
                onClick={() => pending === undefined && tryAs.mutate(role, { onSuccess: onDone })}
                className="group flex w-full items-center gap-4 rounded-control px-2 py-3 text-left hover:bg-tint"
              >
                <span
                  aria-hidden
                  className="grid size-11 shrink-0 place-items-center rounded-control bg-tint text-nila"
                >
                  <Icon size={20} />
                </span>
                <span className="min-w-0 flex-1 font-bold">{words[role]}</span>
                <span aria-hidden className="text-nila">
                  {pending === role ? <LoaderCircle size={20} className="animate-spin" /> : <ArrowRight size={20} />}
                </span>
              </button>
              <p id={`demo-${role}`} className="-mt-3 mb-3 ml-17 pl-0.5 text-sm text-soft">
                {jobs[role]}
                {/* The line stands before the name comes, so that nothing moves under the finger. */}
                <span className="block min-h-5 truncate">{person && `${person.name}, ${person.position}`}</span>
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
