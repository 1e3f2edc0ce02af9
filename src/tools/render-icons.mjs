import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from './find-browser.mjs'

/**
 * Draws the icons of the app into public/: four kawung petals round a knot, one of them kunyit. Run by hand after a
 * change of the drawing (`node src/tools/render-icons.mjs`); the results are kept in the repository.
 */
const publicFolder = fileURLToPath(new URL('../../public', import.meta.url))

const petal = (/** @type {number} */ turn, /** @type {string} */ fill) =>
  `<path fill="${fill}" transform="rotate(${turn})" d="M-28-28A124 124 0 0 1-166-166A124 124 0 0 1-28-28Z"/>`

/**
 * @param {{ rounding: number, scale: number }} shape rounding: corner radius of 512; scale: of the flower. A maskable
 * icon has no corners and keeps the flower inside the circle of 80 % that no launcher cuts.
 */
const icon = ({ rounding, scale }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" rx="${rounding}" fill="#2c4094"/>` +
  `<g transform="translate(256 256)scale(${scale})">${petal(0, '#f2a900')}${[90, 180, 270].map((turn) => petal(turn, '#fff')).join('')}` +
  `<path fill="#fff" d="M0-34 34 0 0 34-34 0Z"/></g></svg>\n`

const rounded = icon({ rounding: 112, scale: 1 })
const maskable = icon({ rounding: 0, scale: 0.8 })
const square = icon({ rounding: 0, scale: 0.92 })

/** @type {[string, string, number][]} file, drawing, pixels */
const pictures = [
  ['icon-192.png', rounded, 192],
  ['icon-512.png', rounded, 512],
  ['maskable-192.png', maskable, 192],
  ['maskable-512.png', maskable, 512],
  // iOS rounds the corners itself.
  ['apple-touch-icon.png', square, 180],
]

mkdirSync(join(publicFolder, 'icons'), { recursive: true })
writeFileSync(join(publicFolder, 'favicon.svg'), rounded)

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() })
try {
  const page = await browser.newPage()
  for (const [file, drawing, pixels] of pictures) {
    await page.setViewportSize({ width: pixels, height: pixels })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${pixels}px}</style>${drawing}`)
    await page.screenshot({ path: join(publicFolder, 'icons', file), omitBackground: true })
  }
} finally {
  await browser.close()
}
