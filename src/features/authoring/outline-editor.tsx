import { ListChecks, Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { Button } from '@/ui/button.tsx'
import { Section } from '@/ui/section.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import { BulkBar } from './bulk-bar.tsx'
import { useOutlineWords } from './outline.words.ts'
import { OutlineChecks } from './outline-checks.tsx'
import { type Asked, OutlineDialog } from './outline-dialog.tsx'
import { OutlineModule } from './outline-module.tsx'
import { useOutlineFault } from './use-outline-change.ts'
import { useSelection } from './use-selection.ts'

/** Modules, their lessons and the checks. In a draft they can be added, moved, renamed, removed and set together. */
export function OutlineEditor({ course, editable }: { course: DraftPage; editable: boolean }) {
  const words = useAuthoringWords()
  const outline = useOutlineWords()
  const [asked, setAsked] = useState<Asked>()
  const failed = useOutlineFault(course)
  const selection = useSelection(course)
  const list = useRef<HTMLDivElement>(null)
  const select = useRef<HTMLButtonElement>(null)
  const was = useRef(selection.on)
  // What was pressed is gone: the focus goes on to the first thing to choose, and back when the choosing ends.
  useEffect(() => {
    if (was.current === selection.on) return
    was.current = selection.on
    const next = selection.on ? list.current?.querySelector<HTMLElement>('input[type="checkbox"]') : select.current
    next?.focus()
  }, [selection.on])
  const leave = (event: KeyboardEvent<HTMLDivElement>) => {
    // A dialog has an Escape of its own.
    const here = event.currentTarget.contains(event.target as Node)
    if (event.key === 'Escape' && here && selection.on) selection.end()
  }
  return (
    <Section
      title={words.contents}
      action={
        editable && (
          <span className="flex flex-wrap gap-x-2">
            {!selection.on && (
              <Button ref={select} variant="text" icon={<ListChecks aria-hidden size={18} />} onClick={selection.begin}>
                {outline.select}
              </Button>
            )}
            <Button variant="text" icon={<Plus aria-hidden size={18} />} onClick={() => setAsked({ kind: 'module' })}>
              {words.addModule}
            </Button>
          </span>
        )
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape beside the button that does the same */}
      <div ref={list} onKeyDown={leave}>
        {course.modules.map((module) => (
          <OutlineModule
            key={module.key}
            course={course}
            module={module}
            editable={editable}
            selection={selection}
            onAsk={setAsked}
            onFailed={failed}
          />
        ))}
        <OutlineChecks course={course} editable={editable} selection={selection} />
        {selection.on && <BulkBar course={course} selection={selection} />}
      </div>
      {asked && <OutlineDialog course={course} asked={asked} onClose={() => setAsked(undefined)} onFailed={failed} />}
    </Section>
  )
}
