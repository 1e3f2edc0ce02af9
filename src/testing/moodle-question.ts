import { strToU8 } from 'fflate'
import { readFile } from '@/backend/interchange/read-file.ts'
import { toBase64 } from '@/backend/interchange/travel-file.ts'

/** For tests: a file beside the text of a question, as Moodle writes it. */
export const moodleFileElement = (name: string, bytes: Uint8Array) =>
  `<file name="${name}" path="/" encoding="base64">${toBase64(bytes)}</file>`
/** A question with two choices, the first of them right, as Moodle writes it. */
export const moodleQuestion = (
  title: string,
  html: string,
  files = '',
  answer = 'A',
) => `<?xml version="1.0"?><quiz><question type="multichoice">
<name><text>${title}</text></name><questiontext format="html"><text><![CDATA[${html}]]></text>${files}</questiontext>
<answer fraction="100" format="html"><text><![CDATA[${answer}]]></text></answer><answer fraction="0"><text>B</text></answer></question></quiz>`
/** The first row that is read of it. */
export const firstRow = async (text: string | Uint8Array, name = 'soal.xml') =>
  (await readFile(typeof text === 'string' ? strToU8(text) : text, name)).rows[0]
export const noteCodes = (row: Awaited<ReturnType<typeof firstRow>>) =>
  row?.notes.map(({ code, detail }) => [code, detail])
