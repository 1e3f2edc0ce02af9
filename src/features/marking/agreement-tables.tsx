import type { CriterionAgreement } from '@/contract/marking.ts'
import { fewPairs } from '@/domain/kappa.ts'
import { useFormat } from '@/lib/format.ts'
import { Section } from '@/ui/section.tsx'
import { RowTh, Table, Td, Th, Tr } from '@/ui/table.tsx'
import { useMarkingPlanWords } from './marking-plan.words.ts'

/** How far the two markers agree, a table for each question. */
export function AgreementTables({ agreement }: { agreement: readonly CriterionAgreement[] }) {
  const words = useMarkingPlanWords()
  const format = useFormat()
  const figure = (value: number | null) => (value === null ? words.undefined : format.number(value, 2))
  const stems = [...new Set(agreement.map(({ stem }) => stem))]
  const fewest = Math.min(...agreement.map(({ n }) => n))
  return (
    <Section title={words.agreement} lead={words.agreementLead} className="mt-10">
      {fewest < fewPairs && <p className="mb-3 text-sm text-soft">{words.few(fewest)}</p>}
      {stems.map((stem) => (
        <Table key={stem} caption={stem} stacked minWidth={520} className="mb-6">
          <thead>
            <Tr>
              <Th>{words.criterion}</Th>
              <Th numeric>{words.n}</Th>
              <Th numeric>{words.exact}</Th>
              <Th numeric>{words.kappa}</Th>
              <Th numeric>{words.weighted}</Th>
            </Tr>
          </thead>
          <tbody>
            {agreement
              .filter((row) => row.stem === stem)
              .map((row) => (
                <Tr key={row.criterion}>
                  <RowTh>{row.criterion}</RowTh>
                  <Td numeric label={words.n}>
                    {format.number(row.n)}
                  </Td>
                  <Td numeric label={words.exact}>
                    {format.percent(row.exact * 100)}
                  </Td>
                  <Td numeric label={words.kappa}>
                    {figure(row.kappa)}
                  </Td>
                  <Td numeric label={words.weighted}>
                    {figure(row.weighted)}
                  </Td>
                </Tr>
              ))}
          </tbody>
        </Table>
      ))}
    </Section>
  )
}
