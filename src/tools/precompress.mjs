import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

const compressible = /\.(?:js|css|html|svg|json|wasm|webmanifest)$/

/** Below this a compressed copy saves nothing: one packet carries the file either way. */
const smallestWorthwhile = 1024

/** @param {string} file */
async function compressOne(file) {
  const content = await readFile(file)
  if (content.length < smallestWorthwhile) return 0
  const [brotli, gzipped] = await Promise.all([
    brotliAsync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    gzipAsync(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)])
  return 1
}

/**
 * Writes `.br` (quality 11) and `.gz` (level 9) beside each text-like file.
 * @param {string[]} files absolute paths
 * @returns {Promise<number>} how many files got their copies
 */
export async function precompress(files) {
  const queue = files.filter((file) => compressible.test(file))
  let done = 0
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      // Not `done += await`: that would add to what `done` was before the wait, which the others have changed meanwhile.
      const copies = await compressOne(file)
      done += copies
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return done
}
