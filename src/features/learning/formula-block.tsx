import type { BlockOf } from '@/domain/lesson-block.ts'
import { MathMl } from '@/ui/math-ml.tsx'
import { useMediaWords } from './media.words.ts'
import { ScrollBox } from './scroll-box.tsx'

/** A formula drawn by the browser itself (MathML). Who does not see it hears the author's words for it. */
export function FormulaBlock({ block }: { block: BlockOf<'formula'> }) {
  const words = useMediaWords()
  return (
    <ScrollBox label={`${words.formula}: ${block.alt || block.tex}`}>
      <p className="sr-only">{block.alt || block.tex}</p>
      <div aria-hidden className="py-2 text-center text-xl">
        {block.math ? <MathMl node={block.math} /> : <code>{block.tex}</code>}
      </div>
    </ScrollBox>
  )
}
