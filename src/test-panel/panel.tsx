import { FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { recovery } from '@/lib/backend-state.ts'
import { useSession } from '@/lib/session.ts'
import { Button } from '@/ui/button.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx'
import { Drawer } from '@/ui/drawer.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Select } from '@/ui/select.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { usePanelWords } from './panel.words.ts'
import { latencies, type PanelSettings, shares, sizes, switchedOn, travels, untouched } from './settings.ts'
import { usePanel } from './store.ts'

/** The button that is always in sight in a build for tests, with how much is switched on. */
export function TestPanel() {
  const words = usePanelWords()
  const [open, setOpen] = useState(false)
  const on = switchedOn(usePanel()).length
  return (
    <aside aria-label={words.open} className="no-print fixed bottom-20 left-3 z-30 rail:bottom-4 rail:left-26">
      <Button variant="outline" icon={<FlaskConical aria-hidden size={18} />} onClick={() => setOpen(true)}>
        {on === 0 ? words.open : `${words.open} · ${words.on(on)}`}
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} title={words.title}>
        <Settings />
      </Drawer>
    </aside>
  )
}

function Settings() {
  const words = usePanelWords()
  const settings = usePanel()
  const on = switchedOn(settings)
  const set = (change: Partial<PanelSettings>) => usePanel.setState(change)
  return (
    <div className="flex flex-col gap-5">
      <p className="text-soft">{words.lead}</p>
      <p role="status" className="font-semibold">
        {on.length === 0 ? words.nothing : words.on(on.length)}
      </p>
      <Numbers label={words.latency} name="latencyMs" values={latencies} say={words.ms} />
      <Numbers label={words.failing} name="failing" values={shares} say={words.percent} />
      <Seed />
      <div>
        <Checkbox
          label={words.offline}
          hint={words.offlineHint}
          checked={settings.offline}
          onValue={(offline) => set({ offline })}
        />
        <Checkbox
          label={words.diskFull}
          hint={words.diskFullHint}
          checked={settings.diskFull}
          onValue={(diskFull) => set({ diskFull })}
        />
      </div>
      <Numbers label={words.travel} name="travelHours" values={travels} say={words.hours} />
      <Select
        label={words.size}
        hint={words.sizeHint}
        value={settings.size}
        options={sizes.map((value) => ({ value, label: words[value] }))}
        onValue={(size) => set({ size })}
      />
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => set(untouched)}>{words.reset}</Button>
        <Refill />
      </div>
    </div>
  )
}

interface NumbersProps {
  label: string
  name: 'latencyMs' | 'failing' | 'travelHours'
  values: readonly number[]
  say: (value: number) => string
}
function Numbers({ label, name, values, say }: NumbersProps) {
  const value = usePanel((settings) => settings[name])
  return (
    <Select
      label={label}
      value={String(value)}
      options={values.map((one) => ({ value: String(one), label: say(one) }))}
      onValue={(chosen) => usePanel.setState({ [name]: Number(chosen) })}
    />
  )
}

/** Kept once it is a number; until then what was typed stands there with what is wrong. */
function Seed() {
  const words = usePanelWords()
  const seed = usePanel((settings) => settings.seed)
  const [typed, setTyped] = useState<string>()
  return (
    <TextInput
      label={words.seed}
      hint={words.seedHint}
      inputMode="numeric"
      error={typed === undefined ? undefined : words.seedFault}
      value={typed ?? String(seed)}
      onChange={({ currentTarget: { value } }) => {
        const valid = /^\d{1,9}$/.test(value)
        setTyped(valid ? undefined : value)
        if (valid) usePanel.setState({ seed: Number(value) })
      }}
    />
  )
}

function Refill() {
  const words = usePanelWords()
  const [asked, setAsked] = useState(false)
  const [failed, setFailed] = useState(false)
  const refill = async () => {
    setAsked(false)
    const answer = await recovery.ask({ action: 'reset' })
    if (answer.kind !== 'done') return setFailed(true)
    useSession.getState().close()
    location.assign(import.meta.env.BASE_URL)
  }
  return (
    <>
      <Button variant="outline" onClick={() => setAsked(true)}>
        {words.refill}
      </Button>
      {failed && <Problem title={words.refillFailed} />}
      <ConfirmDialog
        open={asked}
        onClose={() => setAsked(false)}
        onConfirm={() => void refill()}
        danger
        title={words.refillTitle}
        description={words.refillText}
        confirmLabel={words.refillGo}
      />
    </>
  )
}
