import { stuckCodes } from '@/domain/stuck.ts'
import { useAddress } from '@/lib/use-address.ts'
import { Disclosure } from '@/ui/disclosure.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Pagination } from '@/ui/pagination.tsx'
import { RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { Tag } from '@/ui/tag.tsx'
import { useEngagementWords } from './engagement.words.ts'
import { PersonRow, type Write } from './person-row.tsx'
import { openingWords, reasonText, type StuckPerson } from './reason-words.ts'

const pageSize = 10

/** Who is stuck and why, filtered by reason; the filter and the page stand in the address. */
export function StuckList({ stuck, write }: { stuck: readonly StuckPerson[]; write: Write }) {
  const words = useEngagementWords()
  const { params, set } = useAddress()
  const wanted = stuckCodes.find((code) => code === params.get('alasan'))
  const having = (code: StuckPerson['reasons'][number]['code']) =>
    stuck.filter(({ reasons }) => reasons.some((reason) => reason.code === code))
  const rows = wanted ? having(wanted) : stuck
  const pages = Math.max(1, Math.ceil(rows.length / pageSize))
  const page = Math.min(pages, Math.max(1, Number(params.get('halaman')) || 1))
  return (
    <Section title={words.who} lead={words.whoLead} className="mt-6">
      {stuck.length === 0 ? (
        <EmptyState level={3} title={words.fine}>
          {words.fineLead}
        </EmptyState>
      ) : (
        <>
          <Select
            label={words.reason}
            value={wanted ?? ''}
            options={[
              { value: '', label: words.every(stuck.length) },
              ...stuckCodes.map((code) => ({ value: code, label: `${words[code]} (${having(code).length})` })),
            ]}
            onValue={(code) => set('alasan', code)}
            className="sm:w-80"
          />
          {rows.length === 0 ? (
            <EmptyState level={3} title={words.noneWith}>
              {words.noneWithLead}
            </EmptyState>
          ) : (
            <RowList label={words.who} className="mt-3">
              {rows.slice((page - 1) * pageSize, page * pageSize).map((person) => (
                <PersonRow key={person.enrolmentId} person={person} action={write(person, openingWords(person, words))}>
                  <p className="mt-1.5 flex flex-wrap gap-1.5">
                    {person.reasons.map((reason) => (
                      <Tag key={reason.code} tone={reason.code === 'OVERDUE' ? 'error' : 'warn'}>
                        {reasonText(reason, words)}
                      </Tag>
                    ))}
                  </p>
                </PersonRow>
              ))}
            </RowList>
          )}
          {pages > 1 && (
            <Pagination
              className="mt-4"
              page={page}
              pages={pages}
              onPage={(next) => set('halaman', String(next))}
              summary={words.pageOf(page, pages)}
            />
          )}
        </>
      )}
      <Disclosure summary={words.rules} className="mt-3">
        <p className="max-w-reading text-sm">{words.rulesText}</p>
      </Disclosure>
    </Section>
  )
}
