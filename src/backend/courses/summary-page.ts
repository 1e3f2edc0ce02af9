import { plainText } from '@/domain/plain-text.ts'
import type { RichText } from '@/domain/rich-text.ts'

interface Summary {
  title: string
  summary: string
  versionNumber: number
  modules: { title: string; outcome: string; doc: RichText }[]
  sources: { title: string; detail: string; url?: string }[]
}
const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? '',
  )

/** The course's points worth keeping as one page without scripts: it opens anywhere, prints on A4 and needs no network. */
export function summaryPage({ title, summary, versionNumber, modules, sources }: Summary): string {
  const points = (doc: RichText) =>
    doc.content
      .map((node) => {
        if (node.type === 'bulletList' || node.type === 'orderedList')
          return `<ul>${node.content.map((item) => `<li>${escaped(plainText(item))}</li>`).join('')}</ul>`
        if (node.type === 'heading') return `<h3>${escaped(plainText(node))}</h3>`
        return `<p>${escaped(plainText(node))}</p>`
      })
      .join('\n')
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ringkasan: ${escaped(title)}</title>
<style>body{font:16px/1.6 system-ui,sans-serif;color:#161b33;max-width:68ch;margin:2rem auto;padding:0 1rem}h1{color:#2c4094}h2{border-top:1px solid #dfe3ee;padding-top:1rem}.soft{color:#545b78}@page{size:A4;margin:18mm}</style>
</head><body>
<h1>${escaped(title)}</h1><p>${escaped(summary)}</p>
<p class="soft">Ringkasan kursus, versi ${versionNumber}. Widya, Pemerintah Kota Kotalama (data rekaan).</p>
${modules.map((module, index) => `<h2>Modul ${index + 1}. ${escaped(module.title)}</h2><p class="soft">${escaped(module.outcome)}</p>\n${points(module.doc)}`).join('\n')}
<h2>Sumber</h2><ul>${sources.map((source) => `<li>${escaped(source.title)}: ${escaped(source.detail)}</li>`).join('')}</ul>
</body></html>
`
}
