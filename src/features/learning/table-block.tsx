import type { BlockOf } from '@/domain/lesson-block.ts'
import { useMediaWords } from './media.words.ts'
import { ScrollBox } from './scroll-box.tsx'

/** Words in rows and columns, under their headings. */
export function TableBlock({ block }: { block: BlockOf<'table'> }) {
  const words = useMediaWords()
  return (
    <ScrollBox label={block.caption || `${words.table}: ${block.header.join(', ')}`}>
      <table className="w-full min-w-96 border-collapse text-sm">
        {block.caption && <caption className="mb-2 text-left font-semibold">{block.caption}</caption>}
        <thead>
          <tr className="border-line border-b align-top">
            {block.header.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place while it is read
              <th key={at} scope="col" className="py-2 pr-4 text-left">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place while it is read
            <tr key={index} className="border-line border-b align-top">
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place while it is read
                <td key={at} className="py-2 pr-4 text-left">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
