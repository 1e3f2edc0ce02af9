import { Download, FileText } from 'lucide-react'
import { useState } from 'react'
import type { BlockOf } from '@/domain/lesson-block.ts'
import { mediaIdOf } from '@/domain/media-type.ts'
import { fileSize } from '@/lib/file-size.ts'
import { useFormat } from '@/lib/format.ts'
import { saveFile } from '@/lib/save-file.ts'
import { fetchFile } from '@/lib/use-file-url.ts'
import { Button } from '@/ui/button.tsx'
import { sayDownloadFailed } from '@/ui/download-failed.ts'
import { useMediaWords } from './media.words.ts'

const kinds = [
  [/pdf$/, 'pdf'],
  [/wordprocessingml/, 'document'],
  [/spreadsheetml/, 'sheet'],
  [/presentationml/, 'slides'],
  [/csv$/, 'csv'],
] as const

/** A file to take away: what it is, how large, and the button. */
export function FileBlock({ block }: { block: BlockOf<'file'> }) {
  const words = useMediaWords()
  const format = useFormat()
  const [busy, setBusy] = useState(false)
  const kind = kinds.find(([pattern]) => pattern.test(block.type))?.[1] ?? 'text'
  const download = async () => {
    setBusy(true)
    await fetchFile(mediaIdOf(block.src) ?? '').then((blob) => saveFile(block.fileName, blob), sayDownloadFailed)
    setBusy(false)
  }
  return (
    <section className="flex flex-wrap items-center gap-3 rounded-card border border-line bg-card p-5">
      <FileText aria-hidden size={20} className="shrink-0 text-nila" />
      <div className="min-w-0 flex-1">
        <p className="font-bold">{block.title}</p>
        <p className="text-sm text-soft [overflow-wrap:anywhere]">
          {block.fileName} · {words[kind]} · {fileSize(format, block.bytes)}
        </p>
      </div>
      <Button
        variant="outline"
        icon={<Download aria-hidden size={18} />}
        aria-label={words.downloadOf(block.title)}
        busy={busy}
        busyLabel={words.loading}
        onClick={() => void download()}
      >
        {words.download}
      </Button>
    </section>
  )
}
