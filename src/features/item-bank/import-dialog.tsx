import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ItemImport } from '@/contract/item-imports.ts'
import { ApiProblem, api } from '@/lib/api.ts'
import { Button } from '@/ui/button.tsx'
import { Checkbox } from '@/ui/checkbox.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { sayDownloadFailed } from '@/ui/download-failed.ts'
import { FileInput } from '@/ui/file-input.tsx'
import { Problem } from '@/ui/problem.tsx'
import { showToast } from '@/ui/toasts.ts'
import { mostBytes, sendImport } from './import-request.ts'
import { ImportTable, Reasons } from './import-table.tsx'
import { useItemBankWords } from './item-bank.words.ts'

const accept = '.gift,.txt,.xml,.zip,.csv,.tsv,.xlsx'

/** Reads a file without saving anything, shows what would happen to each item, and imports the sound ones on demand. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const words = useItemBankWords()
  const [file, setFile] = useState<File>()
  const [skipKnown, setSkipKnown] = useState(false)
  const [calledOff, setCalledOff] = useState(false)
  const stop = useRef<AbortController>(undefined)
  // One intent, one key: a press that is sent twice imports once.
  const key = useRef('')
  const begin = () => {
    stop.current?.abort()
    stop.current = new AbortController()
    return stop.current.signal
  }
  useEffect(() => () => stop.current?.abort(), [])
  const read = useMutation({
    mutationFn: (chosen: File) =>
      sendImport({ file: chosen, dryRun: true, skipKnown: false, signal: begin(), key: crypto.randomUUID() }),
    meta: { invalidates: [] },
  })
  const write = useMutation({
    mutationFn: (chosen: File) =>
      sendImport({ file: chosen, dryRun: false, skipKnown, signal: begin(), key: key.current }),
    onSuccess: ({ imported }) => {
      showToast({ text: words.imported(imported) })
      onClose()
    },
    meta: { invalidates: [['bank']] },
  })
  const choose = ([chosen]: File[]) => {
    if (!chosen) return
    setFile(chosen)
    setCalledOff(false)
    key.current = crypto.randomUUID()
    write.reset()
    if (chosen.size <= mostBytes) read.mutate(chosen)
    else read.reset()
  }
  const cancel = () => {
    stop.current?.abort()
    setCalledOff(true)
  }
  const tooLarge = file !== undefined && file.size > mostBytes
  const result = tooLarge || calledOff || read.isPending ? undefined : read.data
  const valid = result ? result.counts.accepted + result.counts.acceptedWithNote : 0
  const error = calledOff ? null : (write.error ?? read.error)
  const template = (format: 'xlsx' | 'csv') =>
    api.download('GET /item-imports/template', { query: { format } }).catch(sayDownloadFailed)

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.importTitle}
      description={words.importLead}
      size={result ? 'lg' : 'md'}
      footer={
        result && file ? (
          <>
            <Button variant="text" onClick={onClose}>
              {words.close}
            </Button>
            <Button
              busy={write.isPending}
              busyLabel={words.importing}
              unavailable={valid === 0 ? words.nothingValid : undefined}
              onClick={() => write.mutate(file)}
            >
              {words.importValid}
            </Button>
          </>
        ) : undefined
      }
    >
      <FileInput
        label={words.file}
        hint={words.fileHint}
        accept={accept}
        error={tooLarge ? words.tooLarge : undefined}
        onFiles={choose}
      />
      {!result && (
        <p className="mt-2 flex flex-wrap gap-x-4">
          <Button variant="text" icon={<Download aria-hidden size={18} />} onClick={() => template('xlsx')}>
            {words.templateXlsx}
          </Button>
          <Button variant="text" icon={<Download aria-hidden size={18} />} onClick={() => template('csv')}>
            {words.templateCsv}
          </Button>
        </p>
      )}
      <div role="status" className="mt-3">
        {read.isPending && !calledOff && file && (
          <p className="flex flex-wrap items-center gap-3">
            {words.reading(file.name)}
            <Button variant="outline" size="sm" onClick={cancel}>
              {words.cancelReading}
            </Button>
          </p>
        )}
        {calledOff && <p>{words.cancelled}</p>}
        {result && (
          <p className="font-semibold text-lg">
            {words.counts(
              result.counts.items,
              result.counts.accepted,
              result.counts.acceptedWithNote,
              result.counts.refused,
            )}
          </p>
        )}
      </div>
      {error && (
        <Problem className="mt-3" title={words.readFailed}>
          {error instanceof ApiProblem && error.code === 'TOO_LARGE' ? words.tooLarge : words.readFailedLead}
        </Problem>
      )}
      {result && (
        <ReadFile
          key={`${result.fileName}${result.rows.length}`}
          result={result}
          skipKnown={skipKnown}
          onSkip={setSkipKnown}
        />
      )}
    </Dialog>
  )
}

interface ReadFileProps {
  result: ItemImport
  skipKnown: boolean
  onSkip: (skip: boolean) => void
}

const formatNames = {
  gift: 'GIFT',
  aiken: 'Aiken',
  'moodle-xml': 'Moodle XML',
  qti: 'QTI',
  csv: 'CSV',
  xlsx: 'Excel',
  unknown: '?',
} as const

function ReadFile({ result, skipKnown, onSkip }: ReadFileProps) {
  const words = useItemBankWords()
  return (
    <>
      <p className="text-soft">
        {words.about(result.fileName, formatNames[result.format], result.encoding)}. {words.nothingSaved}
      </p>
      {result.notes.length > 0 && (
        <div className="mt-1 text-sm text-soft">
          <Reasons reasons={result.notes} line={0} />
        </div>
      )}
      <Checkbox label={words.skipKnown} checked={skipKnown} onValue={onSkip} />
      <ImportTable result={result} />
    </>
  )
}
