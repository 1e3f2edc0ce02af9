import type { LessonBlock } from '@/domain/lesson-block.ts'
import type { Ranges } from '@/domain/watched-ranges.ts'
import { Callout } from '@/ui/callout.tsx'
import { AnimationBlock } from './animation-block.tsx'
import { CaseBlock } from './case-block.tsx'
import { CheckBlock } from './check-block.tsx'
import { FigureBlock } from './figure-block.tsx'
import { FileBlock } from './file-block.tsx'
import { FormulaBlock } from './formula-block.tsx'
import { GlossaryBlock, GlossaryList } from './glossary.tsx'
import { KeptText } from './kept-text.tsx'
import { useLessonWords } from './lesson.words.ts'
import { RecordingBlock } from './recording-block.tsx'
import { RichText } from './rich-text.tsx'
import { TableBlock } from './table-block.tsx'
import { type KeptWays, noText, type StoredText } from './text-keeper.ts'

/** What the blocks tell of their reader. A preview leaves it out: it is nobody's progress. */
export interface BlockEvents {
  onTried: (blockId: string) => void
  onMedia: (blockId: string, second: number, watched: Ranges) => void
  reflection: (blockId: string) => KeptWays
}
interface LessonBlocksProps {
  blocks: readonly LessonBlock[]
  events?: BlockEvents
  reflections?: Readonly<Record<string, StoredText>>
  media?: { second: number | null; watched: Readonly<Record<string, Ranges>> }
}

/** The blocks of a lesson, one below the other. Each carries `data-block`, by which the reader's place is found again. */
export function LessonBlocks({ blocks, ...rest }: LessonBlocksProps) {
  return (
    <div className="flex flex-col gap-10">
      {blocks.map((block) => (
        <div key={block.id} id={block.id} data-block={block.id} className="scroll-mt-32">
          <Block block={block} {...rest} />
        </div>
      ))}
      {blocks.length > 1 && <GlossaryList blocks={blocks} />}
    </div>
  )
}

function Block({ block, events, reflections, media }: Omit<LessonBlocksProps, 'blocks'> & { block: LessonBlock }) {
  const words = useLessonWords()
  switch (block.kind) {
    case 'text':
      return <RichText doc={block.doc} />
    case 'figure':
      return <FigureBlock block={block} />
    case 'callout':
      return (
        <Callout tone={block.tone === 'warning' ? 'warn' : 'info'} title={block.title}>
          <RichText doc={block.doc} />
          {block.citation && (
            <p className="mt-3 text-sm text-soft">
              {words.law}: <cite className="not-italic">{block.citation}</cite>
            </p>
          )}
        </Callout>
      )
    case 'case':
      return <CaseBlock block={block} onTried={() => events?.onTried(block.id)} />
    case 'reflection':
      return (
        <section className="rounded-card border border-line bg-card p-5">
          <p className="mb-2 font-semibold text-sm text-soft">{words.reflection}</p>
          {events ? (
            <KeptText
              label={block.prompt}
              hint={[block.hint, words.reflectionHint].filter(Boolean).join(' ')}
              stored={reflections?.[block.id] ?? noText}
              {...events.reflection(block.id)}
            />
          ) : (
            <p className="font-semibold">{block.prompt}</p>
          )}
        </section>
      )
    case 'steps':
      return (
        <section>
          <h2 className="mb-4 font-bold text-xl leading-tight">{block.title}</h2>
          <ol className="flex flex-col">
            {block.steps.map((step, index) => (
              <li key={step.title} className="flex gap-4 pb-6 last:pb-0">
                <span
                  aria-hidden
                  className="grid size-9 shrink-0 place-items-center rounded-full bg-tint font-bold text-nila"
                >
                  {index + 1}
                </span>
                <div className="min-w-0 flex-1 pt-1">
                  <h3 className="mb-1 font-bold">{step.title}</h3>
                  <RichText doc={step.doc} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      )
    case 'animation':
      return (
        <AnimationBlock
          block={block}
          startAt={media?.second ?? 0}
          watched={media?.watched[block.id] ?? []}
          onProgress={(second, watched) => events?.onMedia(block.id, second, watched)}
        />
      )
    case 'table':
      return <TableBlock block={block} />
    case 'video':
    case 'audio':
      return (
        <RecordingBlock
          block={block}
          watched={media?.watched[block.id] ?? []}
          onProgress={(second, watched) => events?.onMedia(block.id, second, watched)}
        />
      )
    case 'file':
      return <FileBlock block={block} />
    case 'glossary':
      return <GlossaryBlock block={block} />
    case 'formula':
      return <FormulaBlock block={block} />
    case 'check':
      return <CheckBlock block={block} onTried={() => events?.onTried(block.id)} />
  }
}
