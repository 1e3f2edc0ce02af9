import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentIndex } from './content-index.ts'
import { contentIndexOf } from './content-index-of.ts'
import { authoredSlugs, loadContent } from './content-loader.ts'

/** `UPDATE=1 npx vitest run src/backend/seed/content-index.test.ts` writes the index anew after a course was edited. */
it('the index of the authored courses equals their content', async () => {
  const index = await Promise.all(authoredSlugs.map(async (slug) => contentIndexOf(await loadContent(slug))))
  if (process.env.UPDATE) {
    const text = `import type { ContentIndex } from './content-index-of.ts'\n\n/** Made from the content folder by \`content-index.test.ts\`; not edited by hand. */\nexport const contentIndex: readonly ContentIndex[] = ${JSON.stringify(index, null, 2)}\n`
    writeFileSync(join(import.meta.dirname, 'content-index.ts'), text)
    return
  }
  expect(contentIndex).toEqual(index)
})
