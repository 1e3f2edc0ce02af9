import type { BlockOf } from '@/domain/lesson-block.ts'
import { useBlockMediaWords } from './block-media.words.ts'
import { MediaUpload } from './media-upload.tsx'
import { RequiredLine } from './required-line.tsx'

interface FileFieldsProps {
  block: BlockOf<'file'>
  marked: boolean
  onChange: (block: BlockOf<'file'>) => void
}

/** A file to take away. Its name stands in for a title that was not written yet. */
export function FileFields({ block, marked, onChange }: FileFieldsProps) {
  const words = useBlockMediaWords()
  return (
    <div className="flex flex-col gap-3">
      <MediaUpload
        kind="file"
        label={words.file}
        hint={words.fileHint}
        accept=".pdf,.docx,.xlsx,.pptx,.csv,.txt"
        current={block.fileName}
        onStored={({ id, name, type, size }) =>
          onChange({
            ...block,
            src: `media:${id}`,
            fileName: name,
            type,
            bytes: size,
            title: block.title || name.replace(/\.\w+$/, ''),
          })
        }
      />
      <RequiredLine
        label={words.title}
        value={block.title}
        max={160}
        marked={marked}
        onValue={(title) => onChange({ ...block, title })}
      />
    </div>
  )
}
