import { ImageOff } from 'lucide-react'
import type { ItemFigure } from '@/domain/item-figure.ts'
import { Button } from '@/ui/button.tsx'
import { FieldError } from '@/ui/field.tsx'
import { KeptPicture } from '@/ui/kept-picture.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextInput } from '@/ui/text-input.tsx'
import { useBlockMediaWords } from './block-media.words.ts'
import { useItemFigureWords } from './item-figure.words.ts'
import { MediaUpload } from './media-upload.tsx'
import { shrinkPicture } from './shrink-picture.ts'

interface ItemFigureFieldsProps {
  figure: ItemFigure | undefined
  error: string | undefined
  onFigure: (figure: ItemFigure | undefined) => void
}

/** The picture of an item, what it says to those who do not see it, and the line below it. */
export function ItemFigureFields({ figure, error, onFigure }: ItemFigureFieldsProps) {
  const words = useItemFigureWords()
  const shared = useBlockMediaWords()
  return (
    <div className="flex flex-col gap-3">
      {figure && <KeptPicture {...figure} alt="" caption="" />}
      <MediaUpload
        kind="image"
        label={figure ? words.another : words.picture}
        hint={shared.pictureHint}
        accept="image/jpeg,image/png,image/webp,image/gif"
        current={undefined}
        prepare={shrinkPicture}
        onStored={({ id }, { width, height }) =>
          onFigure({
            src: `media:${id}`,
            alt: figure?.alt ?? '',
            caption: figure?.caption ?? '',
            ...(width && height ? { width, height } : {}),
          })
        }
      />
      {error && <FieldError id="item-figure-error" text={error} />}
      {figure && (
        <>
          <TextArea
            label={words.alt}
            hint={words.altHint}
            rows={2}
            maxLength={600}
            value={figure.alt}
            error={figure.alt.trim() === '' ? words.altFault : undefined}
            onValue={(alt) => onFigure({ ...figure, alt })}
          />
          <TextInput
            label={words.caption}
            optional
            maxLength={300}
            value={figure.caption}
            onValue={(caption) => onFigure({ ...figure, caption })}
          />
          <Button
            variant="text"
            icon={<ImageOff aria-hidden size={18} />}
            className="self-start"
            onClick={() => onFigure(undefined)}
          >
            {words.remove}
          </Button>
        </>
      )}
    </div>
  )
}
