import type { useFileUrl } from '@/lib/use-file-url.ts'
import { Button } from './button.tsx'

interface FileWaitProps {
  file: ReturnType<typeof useFileUrl>
  alt: string
  words: { loading: string; failed: string; retry: string }
}

/** In the place of a file that is on its way or did not come; its words are there already. */
export function FileWait({ file, alt, words }: FileWaitProps) {
  return (
    <div className="rounded-card border border-line p-5">
      <p role="status" className="text-sm text-soft">
        {file.failed ? words.failed : words.loading}
      </p>
      {file.failed && alt && <p className="mt-2">{alt}</p>}
      {file.failed && (
        <Button variant="text" onClick={file.retry}>
          {words.retry}
        </Button>
      )}
    </div>
  )
}
