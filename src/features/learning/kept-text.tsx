import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useFormat } from '@/lib/format.ts'
import { dropFromDevice, keepOnDevice, readFromDevice } from '@/lib/keeping.ts'
import { SavedLine } from '@/ui/saved-line.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { useLessonWords } from './lesson.words.ts'

const saveAfterMs = 800
const tryAgainMs = 4_000

interface KeptTextProps {
  label: string
  hint: string
  /** What the backend had when the page was opened. */
  initial: string
  /** Where the text stands on the device until the backend has it. */
  draftKey: string
  save: (text: string) => Promise<{ savedAt: string }>
  children?: ReactNode
}

/**
 * A text that saves itself 0.8 s after the last key. The field is the person's: a save never writes into it, so the caret
 * stays where it is. Every key is kept on the device first, and an unsent draft comes back after a reload.
 */
export function KeptText({ label, hint, initial, draftKey, save, children }: KeptTextProps) {
  const words = useLessonWords()
  const format = useFormat()
  const [text, setText] = useState(() => readFromDevice(draftKey) ?? initial)
  const [state, setState] = useState<{ kind: 'idle' | 'saving' | 'device' } | { kind: 'saved'; at: string }>({
    kind: 'idle',
  })
  const latest = useRef({ text, save })
  latest.current = { text, save }
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef(false)

  const sendAfter = (milliseconds: number) => {
    clearTimeout(pending.current)
    pending.current = setTimeout(() => {
      pending.current = undefined
      void sendRef.current()
    }, milliseconds)
  }
  const send = async () => {
    // A second save beside a slow first would meet the version that the first one makes, as if somebody else had written.
    if (running.current) return
    running.current = true
    const sent = latest.current.text
    try {
      const { savedAt } = await latest.current.save(sent)
      running.current = false
      if (latest.current.text !== sent) return void (pending.current === undefined && sendAfter(0))
      dropFromDevice(draftKey)
      setState({ kind: 'saved', at: savedAt })
    } catch {
      running.current = false
      setState({ kind: 'device' })
      if (pending.current === undefined) sendAfter(tryAgainMs)
    }
  }
  const sendRef = useRef(send)
  sendRef.current = send
  useEffect(() => {
    if (readFromDevice(draftKey) !== null) void sendRef.current()
    return () => {
      if (pending.current === undefined) return
      clearTimeout(pending.current)
      void sendRef.current()
    }
  }, [draftKey])

  const change = (value: string) => {
    setText(value)
    keepOnDevice(draftKey, value)
    setState({ kind: 'saving' })
    sendAfter(saveAfterMs)
  }

  return (
    <div className="flex flex-col gap-2">
      <TextArea label={label} hint={hint} rows={4} value={text} onValue={change} />
      {children}
      {state.kind !== 'idle' && (
        <SavedLine
          state={state.kind}
          words={
            state.kind === 'saved'
              ? words.saved(format.time(state.at))
              : state.kind === 'saving'
                ? words.saving
                : words.unsent
          }
        />
      )}
    </div>
  )
}
