import { Link } from 'react-router'
import type { CertificateEvidence } from '@/contract/item-analysis.ts'
import type { RegradeFigures } from '@/domain/regrade-effect.ts'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Disclosure } from '@/ui/disclosure.tsx'
import { useRegradeWords } from './regrade.words.ts'

const kinds = ['withdrawn', 'reinstated', 'issued'] as const

interface EffectProps {
  figures: RegradeFigures
  title: string
  certificates: CertificateEvidence
  /** Evidence opens in a tab of its own, for what stands in this one is not sent yet. */
  apart?: boolean | undefined
}

/** What a regrade does, in sentences; those in which nothing happens are left out, except that nothing happens at all. */
export function Effect({ figures, title, certificates, apart }: EffectProps) {
  const words = useRegradeWords()
  const format = useFormat()
  const { up, down, nowPass, nowFail, kept, completed, uncompleted, hours } = figures
  const { certificatesGained: gained, certificatesLost: lost } = figures
  const signed = `${hours > 0 ? '+' : hours < 0 ? '−' : ''}${format.number(Math.abs(hours))}`
  const lines = [
    words.holding(figures.attempts, figures.people),
    up + down === 0 ? words.nothing : words.scores(up, down),
    ...(nowPass + nowFail > 0 ? [words.passes(nowPass, nowFail)] : []),
    ...(kept > 0 ? [words.kept(kept)] : []),
    ...(completed + uncompleted > 0 ? [words.enrolments(completed, uncompleted, signed)] : []),
    ...(gained + lost > 0 ? [words.certificates(gained, lost)] : []),
  ]
  return (
    <div className="rounded-card bg-tint p-4">
      <p className="font-bold">{title}</p>
      <ul className="mt-1 list-disc pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {kinds
        .filter((kind) => certificates[kind].length > 0)
        .map((kind) => (
          <Disclosure key={kind} summary={words[kind](certificates[kind].length)} className="mt-2 border-b-0">
            <ul className="flex flex-wrap gap-x-5">
              {certificates[kind].map((number) => (
                <li key={number}>
                  <Link
                    to={paths.certificate(number)}
                    target={apart ? '_blank' : undefined}
                    className="inline-flex min-h-11 items-center text-nila text-sm tabular-nums underline"
                  >
                    {number}
                  </Link>
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
    </div>
  )
}
