import { useSuspenseQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { Link } from 'react-router'
import { useFormat } from '@/lib/format.ts'
import { paths } from '@/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { CertificateSheet } from './certificate-sheet.tsx'
import { useCertificateWords } from './certificates.words.ts'
import { certificateQueries } from './queries.ts'

interface CertificateViewProps {
  number: string
  /** The reader has a list of results to go back to. */
  learner: boolean
}

/** One certificate: whether it is in force, the sheet, and the way to paper. */
export function CertificateView({ number, learner }: CertificateViewProps) {
  const words = useCertificateWords()
  const format = useFormat()
  const { data: certificate } = useSuspenseQuery(certificateQueries.one(number))
  const { changed, status } = certificate
  const link = 'inline-flex min-h-11 items-center text-nila'
  return (
    <>
      <div className="no-print mb-5 flex flex-col gap-4">
        <PageHeading
          small
          title={
            <>
              {words.certificate} <span className="whitespace-nowrap">{certificate.number}</span>
            </>
          }
          documentTitle={words.pageTitle(certificate.number)}
          lead={words.pageLead(certificate.name, certificate.title)}
          eyebrow={
            learner && certificate.mine ? (
              <Link to={paths.myResults} className={link}>
                {words.back}
              </Link>
            ) : (
              <Link to={paths.certificateCheck} className={link}>
                {words.check}
              </Link>
            )
          }
          actions={
            status === 'valid' && (
              <Button icon={<Printer aria-hidden size={18} />} onClick={() => window.print()}>
                {words.print}
              </Button>
            )
          }
        />
        {status === 'withdrawn' && (
          <Callout tone="error" title={words.withdrawnTitle}>
            {changed && words.withdrawnAt(format.date(changed.at))}
          </Callout>
        )}
        {status === 'valid' && changed && <Callout tone="info">{words.backInForce(format.date(changed.at))}</Callout>}
      </div>
      <CertificateSheet certificate={certificate} />
    </>
  )
}
