import { useQuery } from '@tanstack/react-query'
import { Award } from 'lucide-react'
import { paths } from '@/paths.ts'
import { Callout } from '@/ui/callout.tsx'
import { LinkButton } from '@/ui/link-button.tsx'
import { useCertificateWords } from './certificates.words.ts'
import { certificateQueries } from './queries.ts'

/** On the page of a finished course: the way to its certificate. Without one in force there is nothing to show. */
export function CourseCertificate({ courseId }: { courseId: string }) {
  const words = useCertificateWords()
  const { data } = useQuery(certificateQueries.mine())
  const own = data?.find((one) => one.courseId === courseId && one.status === 'valid')
  if (!own) return null
  return (
    <Callout
      tone="ok"
      title={words.ofCourse}
      className="mt-6"
      action={
        <LinkButton variant="outline" to={paths.certificate(own.number)} icon={<Award aria-hidden size={18} />}>
          {words.openCertificate}
        </LinkButton>
      }
    >
      <span className="tabular-nums">{own.number}</span>
    </Callout>
  )
}
