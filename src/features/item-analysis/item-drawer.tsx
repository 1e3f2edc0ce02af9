import type { AnalysedItem, RegradeRecord } from '@/contract/item-analysis.ts'
import { tooFewForFlags } from '@/domain/item-analysis.ts'
import { useFormat } from '@/lib/format.ts'
import { Bar } from '@/ui/bar.tsx'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Drawer } from '@/ui/drawer.tsx'
import { Facts } from '@/ui/facts.tsx'
import { KeptMedia } from '@/ui/kept-media.tsx'
import { Tag } from '@/ui/tag.tsx'
import { nameOf } from './choice-name.ts'
import { useItemAnalysisWords } from './item-analysis.words.ts'
import { canRekey } from './new-key.ts'
import { useRegradeWords } from './regrade.words.ts'
import { signed } from './signed.ts'

interface ItemDrawerProps {
  item: AnalysedItem
  /** What is decided about it now. */
  regrade: RegradeRecord | undefined
  onClose: () => void
  onDecide: (kind: 'drop' | 'accept-all' | 'rekey') => void
  onUndo: (regrade: RegradeRecord) => void
}

/** One item: what its flags mean, who chose what, and what can be done about it. */
export function ItemDrawer({ item, regrade, onClose, onDecide, onUndo }: ItemDrawerProps) {
  const words = useItemAnalysisWords()
  const said = useRegradeWords()
  const format = useFormat()
  const name = (id: string) => nameOf(item, id, words)
  const quoted = (ids: readonly string[]) => ids.map((id) => `“${name(id)}”`).join(', ')
  const share = (value: number | null) => (value === null ? '–' : format.percent(value * 100))
  return (
    <Drawer
      open
      onClose={onClose}
      title={item.stem}
      eyebrow={`${item.key} · ${words[item.type]}`}
      footer={
        regrade ? (
          <Button variant="outline" onClick={() => onUndo(regrade)}>
            {said.undo}
          </Button>
        ) : (
          <>
            <Button variant="outline" size="sm" onClick={() => onDecide('drop')}>
              {said.drop}
            </Button>
            {canRekey(item.type) && (
              <Button variant="outline" size="sm" onClick={() => onDecide('rekey')}>
                {said.rekey}
              </Button>
            )}
            <Button variant="outline" size="sm" onClick={() => onDecide('accept-all')}>
              {said.acceptAll}
            </Button>
          </>
        )
      }
    >
      <div className="flex flex-col gap-6">
        {regrade && (
          <Callout tone="info" title={words[regrade.decision.kind]}>
            <p>{regrade.reason}</p>
            <p className="mt-1 text-sm text-soft">{said.fixDraft}</p>
          </Callout>
        )}
        <KeptMedia figure={item.figure} recording={item.recording} />
        {item.flags.length === 0 ? (
          <p className="text-soft">{item.n < tooFewForFlags ? said.tooFew : said.noFlag}</p>
        ) : (
          <ul className="flex flex-col gap-3">
            {item.flags.map((flag) => (
              <li key={flag.code}>
                <p className="font-bold">{words[flag.code]}</p>
                <p>{said[`why${flag.code}`](quoted(flag.choices))}</p>
              </li>
            ))}
          </ul>
        )}
        {item.choices.length > 0 && (
          <section>
            <h3 className="mb-1 font-bold">{item.accepted.length > 0 ? said.answers : words.choices}</h3>
            <ul>
              {item.choices.map((choice) => (
                <li key={choice.id} className="border-line border-b py-2.5">
                  <p className="flex flex-wrap items-center gap-2 [overflow-wrap:anywhere]">
                    {name(choice.id)}
                    {choice.right && <Tag tone="ok">{words.key}</Tag>}
                  </p>
                  <Bar
                    value={choice.share}
                    max={1}
                    hollow={!choice.right}
                    text={share(choice.share)}
                    className="my-1"
                  />
                  <p className="text-sm text-soft">{said.groups(share(choice.upper), share(choice.lower))}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3 className="mb-1 font-bold">{said.figures}</h3>
          <Facts
            facts={[
              { label: words.facility, value: format.percent(item.facility * 100) },
              { label: words.discrimination, value: signed(format, item.discrimination) },
              { label: words.upperLower, value: signed(format, item.upperLower) },
              { label: words.n, value: item.n },
              { label: words.omitted, value: said.omittedOf(item.omitted, share(item.omitted / item.n)) },
              { label: words.indicator, value: item.indicator },
            ]}
          />
        </section>
      </div>
    </Drawer>
  )
}
