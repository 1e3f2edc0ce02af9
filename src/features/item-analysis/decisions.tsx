import type { RegradeRecord } from '@/contract/item-analysis.ts'
import { useFormat } from '@/lib/format.ts'
import { Button } from '@/ui/button.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Effect } from './effect.tsx'
import { useRegradeWords } from './regrade.words.ts'

interface DecisionsProps {
  regrades: readonly RegradeRecord[]
  onUndo: (regrade: RegradeRecord) => void
  /** The reader can mend the text of the item in a draft. */
  studio: boolean
}

/** Everything that was decided about the items of this check, newest first, also what was undone. */
export function Decisions({ regrades, onUndo, studio }: DecisionsProps) {
  const words = useRegradeWords()
  const format = useFormat()
  const did = { drop: words.didDrop, 'accept-all': words.didAcceptAll, rekey: words.didRekey }
  return (
    <Section title={words.decisions} lead={words.decisionsLead} className="mt-10">
      <RowList>
        {regrades.map((regrade) => (
          <Row
            key={regrade.id}
            title={`${did[regrade.decision.kind]}: ${regrade.stem}`}
            meta={
              <>
                <p>{words.by(regrade.decidedBy, format.dateTime(regrade.decidedAt))}</p>
                {regrade.undoneAt && <p>{words.undoneBy(regrade.undoneBy ?? '', format.dateTime(regrade.undoneAt))}</p>}
              </>
            }
          >
            <p className="my-2 max-w-reading [overflow-wrap:anywhere]">{regrade.reason}</p>
            <Effect figures={regrade.figures} title={words.effectDone} certificates={regrade.certificates} />
            {regrade.undoneAt === null && (
              <Button variant="outline" size="sm" className="mt-3" onClick={() => onUndo(regrade)}>
                {words.undo}
              </Button>
            )}
          </Row>
        ))}
      </RowList>
      {studio && <p className="mt-3 max-w-reading text-sm text-soft">{words.fixDraft}</p>}
    </Section>
  )
}
