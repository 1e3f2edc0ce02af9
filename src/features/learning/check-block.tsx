import { useId, useState } from 'react'
import type { BlockOf } from '@/domain/lesson-block.ts'
import { Button } from '@/ui/button.tsx'
import { RadioGroup } from '@/ui/radio-group.tsx'
import { ChoiceFeedback } from './choice-feedback.tsx'
import { useMediaWords } from './media.words.ts'

/** A question to check oneself. Never scored: the answer is checked here, and may be changed as often as one likes. */
export function CheckBlock({ block, onTried }: { block: BlockOf<'check'>; onTried: () => void }) {
  const words = useMediaWords()
  const id = useId()
  const [chosen, setChosen] = useState<string>()
  const [checked, setChecked] = useState<string>()
  const [asked, setAsked] = useState(false)
  const option = checked === undefined ? undefined : block.options[Number(checked)]
  const check = () => {
    setAsked(true)
    if (chosen === undefined) return
    setChecked(chosen)
    onTried()
  }
  return (
    <section aria-labelledby={id} className="rounded-card border border-line bg-card p-5">
      <h2 id={id} className="mb-2 font-semibold text-sm text-soft">
        {words.check} · {words.checkNote}
      </h2>
      <RadioGroup
        legend={<span className="text-base">{block.question}</span>}
        look="cards"
        value={chosen}
        onValue={(value) => {
          setChosen(value)
          setChecked(undefined)
        }}
        options={block.options.map(({ text }, at) => ({ value: String(at), label: text }))}
        error={asked && chosen === undefined ? words.choose : undefined}
      />
      <Button variant="outline" className="mt-4" onClick={check}>
        {words.checkNow}
      </Button>
      <ChoiceFeedback option={option} best={words.right} notBest={words.wrong} again={words.tryAgain} />
    </section>
  )
}
