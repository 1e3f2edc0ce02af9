import type { BlockOf } from '@/domain/lesson-block.ts'
import { mediaIdOf } from '@/domain/media-type.ts'
import { useFileUrl } from '@/lib/use-file-url.ts'
import { Checkbox } from '@/ui/checkbox.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useBlockMediaWords } from './block-media.words.ts'
import { MediaUpload } from './media-upload.tsx'
import { shrinkPicture } from './shrink-picture.ts'

interface FigureFieldsProps {
  block: BlockOf<'figure'>
  onChange: (block: BlockOf<'figure'>) => void
}

/** A picture, what it says to those who do not see it, and the line below it. */
export function FigureFields({ block, onChange }: FigureFieldsProps) {
  const words = useBlockMediaWords()
  const mediaId = mediaIdOf(block.src)
  const { url } = useFileUrl(mediaId)
  const shown = mediaId === undefined ? block.src && `${import.meta.env.BASE_URL}media/${block.src}` : url
  const silent = block.decorative === true
  return (
    <div className="flex flex-col gap-3">
      {shown && (
        // The words for it stand in the field below; here it is only a sign of what was chosen.
        <img src={shown} alt="" className="max-h-96 self-start rounded-card bg-[#e8ecf9]" />
      )}
      <MediaUpload
        kind="image"
        label={words.picture}
        hint={words.pictureHint}
        accept="image/jpeg,image/png,image/webp,image/gif"
        current={block.fileName}
        prepare={shrinkPicture}
        onStored={({ id, name }, { width, height }) =>
          onChange({ ...block, src: `media:${id}`, fileName: name, ...(width && height ? { width, height } : {}) })
        }
      />
      {!silent && (
        <TextArea
          label={words.alt}
          hint={words.altHint}
          rows={2}
          value={block.alt}
          maxLength={600}
          onValue={(alt) => onChange({ ...block, alt })}
          error={block.src !== '' && block.alt.trim() === '' ? words.altFault : undefined}
        />
      )}
      <Checkbox
        label={words.decorative}
        checked={silent}
        onValue={(decorative) => onChange({ ...block, decorative })}
      />
      <TextInput
        label={words.caption}
        optional
        value={block.caption}
        maxLength={300}
        onValue={(caption) => onChange({ ...block, caption })}
      />
    </div>
  )
}
