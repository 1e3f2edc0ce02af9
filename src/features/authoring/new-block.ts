import type { LessonBlock } from '@/domain/lesson-block.ts'

const doc = { type: 'doc' as const, content: [] }
/** Kinds that can be begun here; animations are made elsewhere and only placed. */
export const newKinds = [
  'text',
  'figure',
  'table',
  'callout',
  'video',
  'audio',
  'file',
  'steps',
  'case',
  'check',
  'reflection',
  'glossary',
  'formula',
] as const

/** An empty block of a kind. Its required texts are still to be written. */
export function newBlock(kind: (typeof newKinds)[number], id: string): LessonBlock {
  switch (kind) {
    case 'text':
      return { id, kind, doc }
    case 'callout':
      return { id, kind, tone: 'info', title: '', doc }
    case 'case':
      return {
        id,
        kind,
        title: '',
        story: doc,
        question: '',
        options: [
          { text: '', feedback: '', best: true },
          { text: '', feedback: '', best: false },
        ],
      }
    case 'reflection':
      return { id, kind, prompt: '' }
    case 'figure':
      return { id, kind, src: '', alt: '', caption: '' }
    case 'table':
      return {
        id,
        kind,
        caption: '',
        header: ['', ''],
        rows: [
          ['', ''],
          ['', ''],
        ],
      }
    case 'video':
      return { id, kind, src: '', title: '', seconds: 0, captions: '', transcript: '' }
    case 'audio':
      return { id, kind, src: '', title: '', seconds: 0, transcript: '' }
    case 'file':
      return { id, kind, src: '', title: '', fileName: '', type: '', bytes: 0 }
    case 'glossary':
      return { id, kind, term: '', meaning: '' }
    case 'formula':
      return { id, kind, tex: '', math: null, alt: '' }
    case 'check':
      return {
        id,
        kind,
        question: '',
        options: [
          { text: '', feedback: '', best: true },
          { text: '', feedback: '', best: false },
        ],
      }
    case 'steps':
      return {
        id,
        kind,
        title: '',
        steps: [
          { title: '', doc },
          { title: '', doc },
        ],
      }
  }
}

/** The first id of the form b1, b2… above every one that was used. */
export const nextBlockId = (blocks: readonly LessonBlock[]) =>
  `b${Math.max(0, ...blocks.map(({ id }) => Number(/^b(\d+)$/.exec(id)?.[1] ?? 0))) + 1}`
