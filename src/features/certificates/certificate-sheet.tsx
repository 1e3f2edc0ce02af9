import type { CertificatePage } from '@/contract/certificates.ts'
import { useFormat } from '@/lib/format.ts'
import { Kawung } from '@/ui/kawung.tsx'
import { Logo } from '@/ui/logo.tsx'
import { useCertificateWords } from './certificates.words.ts'
import './certificate-sheet.css'

/** More than these do not stand in two lines at the full size. */
const longName = 28
const longTitle = 90

/** The certificate as it hangs on a wall: one sheet of A4, landscape. On a phone its parts stand one below the other. */
export function CertificateSheet({ certificate }: { certificate: CertificatePage }) {
  const words = useCertificateWords()
  const format = useFormat()
  const { number, name, nip, unit, title, versionNumber, learningHours, competency, level } = certificate
  const date = format.date(certificate.completedAt)
  const facts = [
    { label: words.competency, value: words.level(competency, level) },
    { label: words.hours, value: words.jp(learningHours) },
    { label: words.version, value: String(versionNumber) },
    { label: words.finished, value: date },
  ]
  const long = name.length > longName || title.length > longTitle
  return (
    <article className="certificate" aria-label={words.pageTitle(number)}>
      <div className={long ? 'certificate-paper certificate-long' : 'certificate-paper'}>
        <div className="certificate-band" aria-hidden>
          <Kawung tile={64} />
        </div>
        <div className="certificate-seal" aria-hidden>
          <Logo look="sign" />
        </div>
        <div className="certificate-text">
          <div className="certificate-head">
            <p>
              <strong>{words.city}</strong>
              <br />
              <span className="certificate-soft">{words.agency}</span>
            </p>
            <p>
              <span className="certificate-soft">{words.number}</span>
              <br />
              <span className="certificate-number">{number}</span>
            </p>
          </div>
          <div className="certificate-main">
            <p className="certificate-soft">{words.givenTo}</p>
            <p className="certificate-name">{name}</p>
            <p className="certificate-soft">
              NIP {nip}, {unit}
            </p>
            <p className="certificate-given">{words.hasFinished}</p>
            <p className="certificate-course">{title}</p>
          </div>
          {certificate.status === 'withdrawn' && <p className="certificate-void">{words.withdrawn}</p>}
          <dl className="certificate-facts">
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <div className="certificate-foot">
            <p>
              {words.place(date)}
              <br />
              <span className="certificate-soft">{words.issuer}</span>
            </p>
            <p className="certificate-soft">
              {words.how}
              <br />
              {words.demo}
            </p>
          </div>
        </div>
      </div>
    </article>
  )
}
