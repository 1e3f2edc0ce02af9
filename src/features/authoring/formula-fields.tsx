import { useRef, useState } from 'react'
import type { BlockOf } from '@/domain/lesson-block.ts'
import { MathMl } from '@/ui/math-ml.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useBlockMediaWords } from './block-media.words.ts'
import { RequiredLine } from './required-line.tsx'

interface FormulaFieldsProps {
  block: BlockOf<'formula'>
  marked: boolean
  onChange: (block: BlockOf<'formula'>) => void
}

/** A formula as LaTeX, how it will look, and its words. The library that reads it is fetched at the first letter. */
export function FormulaFields({ block, marked, onChange }: FormulaFieldsProps) {
  const words = useBlockMediaWords()
  const [fault, setFault] = useState<string>()
  const latest = useRef(block)
  latest.current = block
  const write = async (tex: string) => {
    onChange({ ...block, tex })
    const { formulaTree } = await import('./formula-tree.ts')
    // Another letter came meanwhile: its own turn makes the tree.
    if (latest.current.tex !== tex) return
    const made = tex.trim() === '' ? { fault: undefined } : formulaTree(tex)
    setFault('fault' in made ? made.fault : undefined)
    onChange({ ...latest.current, math: 'math' in made ? made.math : null })
  }
  return (
    <div className="flex flex-col gap-3">
      <TextInput
        label={words.tex}
        hint={words.texHint}
        value={block.tex}
        maxLength={1_000}
        onValue={(tex) => void write(tex)}
        error={fault ? words.texFault(fault) : undefined}
        spellCheck={false}
        autoComplete="off"
        required={marked}
      />
      {block.math && (
        <div>
          <p className="font-semibold text-sm">{words.preview}</p>
          <div className="overflow-x-auto py-2 text-center text-xl">
            <MathMl node={block.math} />
          </div>
        </div>
      )}
      <RequiredLine
        label={words.formulaAlt}
        value={block.alt}
        max={400}
        marked={false}
        onValue={(alt) => onChange({ ...block, alt })}
      />
      <p className="text-sm text-soft">{words.formulaAltHint}</p>
    </div>
  )
}
