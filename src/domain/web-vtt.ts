export interface Cue {
  /** Seconds on the time line. */
  from: number
  to: number
  text: string
}
export type CaptionFault = { fault: 'HEADER' | 'TIME' | 'ORDER' | 'EMPTY'; line: number }

const time = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/
function secondsOf(text: string): number | undefined {
  const found = time.exec(text)
  if (!found) return undefined
  const [, hours = '0', minutes, seconds, thousandths] = found
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000
}

/** Captions as WebVTT (W3C), or the first line that is wrong. Tags are taken away: captions are read as plain words. Pure. */
export function readCaptions(source: string): Cue[] | CaptionFault {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) return { fault: 'HEADER', line: 1 }
  const cues: Cue[] = []
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!line.includes('-->')) continue
    const [start = '', rest = ''] = line.split('-->')
    const from = secondsOf(start.trim())
    const to = secondsOf(rest.trim().split(/[ \t]/)[0] ?? '')
    if (from === undefined || to === undefined) return { fault: 'TIME', line: at + 1 }
    if (to <= from || from < (cues.at(-1)?.from ?? 0)) return { fault: 'ORDER', line: at + 1 }
    const words: string[] = []
    while (lines[at + 1]) words.push(lines[++at] ?? '')
    cues.push({
      from,
      to,
      text: words
        .join(' ')
        .replace(/<[^>]*>/g, '')
        .trim(),
    })
  }
  return cues.some(({ text }) => text !== '') ? cues : { fault: 'EMPTY', line: lines.length }
}

export const hasCaptions = (source: string): boolean => Array.isArray(readCaptions(source))

/** The words of captions as running text, for a transcript to begin with. */
export function transcriptOf(cues: readonly Cue[]): string {
  const said = cues.map(({ text }) => text).filter((text, at, all) => text !== '' && text !== all[at - 1])
  return said.join(' ').replace(/([.!?]) (?=\p{Lu})/gu, '$1\n')
}
