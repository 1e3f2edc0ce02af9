import { Upload } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { cx } from './class-names.ts'
import { Field, type FieldText } from './field.tsx'
import { useUiWords } from './ui.words.ts'

interface FileInputProps extends FieldText {
  id?: string | undefined
  name?: string | undefined
  required?: boolean | undefined
  /** As in HTML: ".csv,text/csv". Dropped files are not filtered by it; check them again. */
  accept?: string | undefined
  multiple?: boolean | undefined
  onFiles: (files: File[]) => void
}

/** Choose files with the system's own dialog, or drop them on the box. */
export function FileInput({ accept, multiple = false, name, onFiles, ...field }: FileInputProps) {
  const words = useUiWords()
  const [over, setOver] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1)
    if (files.length === 0) return
    setChosen(files.map((file) => file.name).join(', '))
    onFiles(files)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <Field {...field}>
      {(links) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the control
        <div
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          className={cx(
            'relative flex min-h-24 flex-wrap items-center justify-center gap-x-3 gap-y-1 rounded-control border-2 border-dashed p-4 text-center has-focus-visible:outline-3 has-focus-visible:outline-nila has-focus-visible:outline-offset-2',
            over ? 'border-nila bg-tint' : 'border-edge bg-card',
            field.error && 'border-saga',
          )}
        >
          <Upload aria-hidden size={20} className="text-nila" />
          <span aria-hidden className="font-semibold text-nila">
            {words.chooseFile}
          </span>
          <span aria-hidden className="text-soft">
            {words.dropFile}
          </span>
          {chosen && (
            <span role="status" className="w-full font-semibold text-sm [overflow-wrap:anywhere]">
              {words.chosenFile(chosen)}
            </span>
          )}
          <input
            {...links}
            type="file"
            name={name}
            accept={accept}
            multiple={multiple}
            required={field.required}
            onChange={(event) => {
              take(event.currentTarget.files)
              // Choosing the same file again after mending it must count as a change.
              event.currentTarget.value = ''
            }}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
        </div>
      )}
    </Field>
  )
}
