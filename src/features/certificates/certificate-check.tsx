import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { readCertificateNumber } from '@/domain/certificate.ts'
import { useAddress } from '@/lib/use-address.ts'
import { Button } from '@/ui/button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useCertificateWords } from './certificates.words.ts'
import { CheckAnswer } from './check-answer.tsx'
import { certificateQueries } from './queries.ts'

/** A number from a piece of paper, and whether it is in force. A number that cannot be one is told before it is asked for. */
export function CertificateCheck() {
  const words = useCertificateWords()
  const { params, set } = useAddress()
  const asked = params.get('nomor') ?? ''
  const number = readCertificateNumber(asked)
  const [typed, setTyped] = useState(asked)
  const [fault, setFault] = useState(asked !== '' && number === undefined ? words.mistyped : undefined)
  const { data, error, refetch, isFetching } = useQuery({
    ...certificateQueries.check(number ?? ''),
    enabled: number !== undefined,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readCertificateNumber(typed)
    setFault(read ? undefined : typed.trim() === '' ? words.empty : words.mistyped)
    set('nomor', read ?? '')
    if (!read) document.getElementById('certificate-number')?.focus()
    else if (read === number) void refetch()
  }
  return (
    <>
      <PageHeading title={words.check} lead={words.checkLead} />
      <form onSubmit={submit} noValidate className="mt-5 flex max-w-reading flex-col items-start gap-4">
        <TextInput
          id="certificate-number"
          label={words.number}
          hint={words.numberHint}
          error={fault}
          value={typed}
          onValue={setTyped}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          className="w-full"
        />
        <Button type="submit" busy={isFetching}>
          {words.press}
        </Button>
      </form>
      <div aria-live="polite" className="mt-6 max-w-reading">
        {number === undefined || fault ? null : error ? (
          <Problem title={words.checkFailed} onRetry={() => void refetch()} retrying={isFetching} />
        ) : data ? (
          <CheckAnswer answer={data} number={number} />
        ) : (
          <Skeleton rows={4} />
        )}
      </div>
      <p className="mt-6 max-w-reading text-sm text-soft">{words.demo}</p>
    </>
  )
}
