import { Info } from 'lucide-react'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { DemoPeople } from '@/features/session/demo-people.tsx'
import { useSignInWords } from '@/features/session/sign-in.words.ts'
import { SignInForm } from '@/features/session/sign-in-form.tsx'
import { useDevice } from '@/lib/device.ts'
import { useSession } from '@/lib/session.ts'
import { returnAddress } from '@/paths.ts'
import { Kawung } from '@/ui/kawung.tsx'
import { Logo } from '@/ui/logo.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Problem } from '@/ui/problem.tsx'

/** The same for everyone in the demo city; the README shows it too. */
const publicPassword = 'kotalama-2026'

export function SignInPage() {
  const words = useSignInWords()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { token, ended } = useSession()
  const { language, setLanguage } = useDevice()
  const target = returnAddress(search.get('kembali'))
  if (token) return <Navigate to={target} replace />
  const onDone = () => navigate(target, { replace: true })

  return (
    <div className="grid min-h-dvh bg-card lg:grid-cols-[480px_1fr]">
      <header className="relative isolate overflow-hidden bg-linear-to-b from-hero-from to-hero-to px-5 py-5 text-white lg:px-12 lg:py-12">
        <div className="absolute inset-x-0 bottom-0 hidden h-2/5 text-white/35 lg:block">
          <Kawung fade="up" />
        </div>
        <Logo onDye />
        <p className="mt-16 hidden max-w-sm font-bold text-4xl leading-tight lg:block">{words.promise}</p>
        <p className="mt-4 hidden max-w-sm text-lg text-white/85 lg:block">{words.city}</p>
      </header>
      <main id="main" className="mx-auto w-full min-w-0 max-w-xl px-5 py-8 lg:px-0 lg:py-14">
        <div className="mb-6 flex items-start justify-between gap-4">
          <PageHeading title={words.title} />
          <button
            type="button"
            lang={language === 'id' ? 'en' : 'id'}
            onClick={() => setLanguage(language === 'id' ? 'en' : 'id')}
            className="min-h-11 rounded-control px-3 font-semibold text-nila text-sm hover:bg-tint"
          >
            {language === 'id' ? 'English' : 'Bahasa Indonesia'}
          </button>
        </div>
        {ended && <Problem title={words[ended]} className="mb-6" />}
        <SignInForm onDone={onDone} />
        <h2 className="mt-10 mb-2 font-bold text-lg">{words.tryAs}</h2>
        <DemoPeople onDone={onDone} />
        <div className="mt-6 flex gap-3 border-line border-t pt-5 text-sm text-soft">
          <Info aria-hidden size={20} className="mt-0.5 shrink-0 text-langit" />
          <div className="flex flex-col gap-2">
            <p>{words.honest}</p>
            <p>
              {words.synthetic} {words.publicPassword(publicPassword)}
            </p>
          </div>
        </div>
      </main>
    </div>
  )
}
