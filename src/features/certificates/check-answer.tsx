import type { CertificateCheck } from '@/contract/certificates.ts'
import { useFormat } from '@/lib/format.ts'
import { Callout } from '@/ui/callout.tsx'
import { Facts } from '@/ui/facts.tsx'
import { useCertificateWords } from './certificates.words.ts'

/** What is known of a number: in force, withdrawn or never issued, and what the paper must say. */
export function CheckAnswer({ answer, number }: { answer: CertificateCheck; number: string }) {
  const words = useCertificateWords()
  const format = useFormat()
  if (answer.state === 'unknown')
    return (
      <Callout tone="warn" title={words.unknown}>
        {words.unknownLead(number)}
      </Callout>
    )
  const valid = answer.state === 'valid'
  return (
    <>
      <Callout tone={valid ? 'ok' : 'error'} title={valid ? words.valid : words.invalid}>
        {words.compare} {answer.name.includes('•') && words.masked}
      </Callout>
      <Facts
        className="mt-3"
        facts={[
          { label: words.number, value: answer.number },
          { label: words.holder, value: answer.name },
          { label: words.course, value: answer.title },
          { label: words.version, value: answer.versionNumber },
          { label: words.hours, value: words.jp(answer.learningHours) },
          { label: words.finished, value: format.date(answer.completedAt) },
        ]}
      />
    </>
  )
}
