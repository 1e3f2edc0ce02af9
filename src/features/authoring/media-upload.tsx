import { useState } from 'react'
import type { StoredMedia } from '@/contract/media.ts'
import type { MediaKind } from '@/domain/media-kind.ts'
import { type MediaFault, mostMediaBytes } from '@/domain/media-type.ts'
import { ApiProblem } from '@/lib/api.ts'
import { fileSize } from '@/lib/file-size.ts'
import { useFormat } from '@/lib/format.ts'
import { sendFile } from '@/lib/send-file.ts'
import { FileInput } from '@/ui/file-input.tsx'
import { useBlockMediaWords } from './block-media.words.ts'

/** What is sent in the place of the file that was chosen. */
export interface Prepared {
  blob: Blob
  width?: number
  height?: number
  seconds?: number
}
interface MediaUploadProps {
  /** Where a field takes more than one kind, by the file. */
  kind: MediaKind | ((file: File) => MediaKind)
  label: string
  hint: string
  accept: string
  /** The name of the file that is there already. */
  current: string | undefined
  /** Makes the file ready in the page: smaller, measured. */
  prepare?: (file: File) => Promise<Prepared>
  onStored: (stored: StoredMedia, prepared: Prepared, kind: MediaKind) => void
}
type Fault = MediaFault | 'UNREADABLE' | 'FAILED'

const reasonOf = (error: unknown): Fault =>
  error instanceof ApiProblem && error.code === 'MEDIA_REFUSED' ? (error.problem?.facts?.reason as Fault) : 'FAILED'

/** Chooses a file and keeps it in the backend. What is wrong with it is said in words at the field. */
export function MediaUpload({ kind: kindOf, label, hint, accept, current, prepare, onStored }: MediaUploadProps) {
  const words = useBlockMediaWords()
  const format = useFormat()
  const [said, setSaid] = useState<{ fault?: Fault; text?: string; most?: number }>({})
  const store = async (file: File) => {
    if (/\.svgz?$/i.test(file.name) || file.type === 'image/svg+xml') return setSaid({ fault: 'SVG' })
    const kind = typeof kindOf === 'string' ? kindOf : kindOf(file)
    const most = mostMediaBytes[kind]
    setSaid({ text: words.sending })
    const prepared = await (prepare?.(file) ?? Promise.resolve({ blob: file })).catch(() => undefined)
    if (!prepared) return setSaid({ fault: 'UNREADABLE' })
    if (prepared.blob.size > most) return setSaid({ fault: 'TOO_LARGE', most })
    const query = new URLSearchParams({ kind, name: file.name })
    try {
      const stored = await sendFile<StoredMedia>({ path: `/authoring/media?${query}`, body: prepared.blob })
      onStored(stored, prepared, kind)
      const [before, after] = [file.size, stored.size].map((bytes) => fileSize(format, bytes))
      setSaid({
        text:
          after === before
            ? words.kept(stored.name, after ?? '')
            : words.shrunk(stored.name, before ?? '', after ?? ''),
      })
    } catch (error) {
      setSaid({ fault: reasonOf(error), most })
    }
  }
  const fault =
    said.fault && (said.fault === 'TOO_LARGE' ? words.TOO_LARGE(fileSize(format, said.most ?? 0)) : words[said.fault])
  return (
    <div>
      <FileInput
        label={label}
        hint={hint}
        accept={accept}
        error={fault}
        onFiles={([file]) => file && void store(file)}
      />
      <p role="status" className="mt-1 text-sm text-soft [overflow-wrap:anywhere]">
        {said.text ?? (current && words.current(current))}
      </p>
    </div>
  )
}
