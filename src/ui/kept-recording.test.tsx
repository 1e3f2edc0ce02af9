import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { KeptMedia } from './kept-media.tsx'
import { KeptRecording } from './kept-recording.tsx'

const recording = { kind: 'audio', src: 'media:1', title: 'Percakapan', transcript: 'Selamat pagi.' } as const
const html = renderToStaticMarkup

describe('a recording of a question', () => {
  it('is a region by its name, or by its kind, with its words folded below it', () => {
    const out = html(<KeptRecording recording={recording} />)
    const id = /aria-labelledby="([^"]+)"/.exec(out)?.[1]
    expect(out).toContain(`<p id="${id}"`)
    expect(out).toMatch(/Percakapan.*<details[^>]*><summary[^>]*>Transkrip<\/summary><p[^>]*>Selamat pagi\./)
    expect(out).not.toMatch(/<details[^>]*open|autoplay/i)
    expect(html(<KeptRecording recording={{ ...recording, title: '' }} />)).toContain('Rekaman suara')
    expect(html(<KeptRecording recording={{ ...recording, kind: 'video', title: '' }} />)).toContain('Video')
    expect(html(<KeptRecording recording={{ ...recording, transcript: '' }} />)).not.toContain('<details')
  })
  it('says hostile words as words', () => {
    const hostile = '"><img src=x onerror=ran()></details><script>ran()</script>'
    const out = html(<KeptRecording recording={{ ...recording, title: hostile, transcript: hostile }} />)
    expect(out).not.toMatch(/<img|<script/)
    expect(out.match(/&lt;script&gt;/g)).toHaveLength(2)
  })
  it('takes no place where there is none', () => {
    expect(html(<KeptMedia />)).toBe('')
    expect(html(<KeptMedia figure={{ src: 'media:1', alt: 'Denah' }} className="mb-4" />)).toContain('mb-4')
  })
})
