import { strToU8, type Zippable, zipSync } from 'fflate'
import type { PackedItem } from '../travel.ts'
import { captionsName, fileNames, type TravelFile } from '../travel-file.ts'
import { captionsIn } from './recording-markup.ts'
import { writeQtiItem } from './write-qti.ts'

/** The files beside the items, by their names: pictures, recordings, and the captions of each film. */
function assetsOf(items: readonly PackedItem[], named: ReadonlyMap<string, TravelFile>): Map<string, Uint8Array> {
  const assets = new Map([...named.values()].map(({ name, bytes }) => [name, bytes]))
  for (const [at, item] of items.entries()) {
    const captions = captionsIn(item)
    if (captions !== '' && named.has(item.recording?.src ?? '')) assets.set(captionsName(at), strToU8(captions))
  }
  return assets
}

/** A bank as a QTI 3.0 package: a manifest and a file for each item. */
export function writeQtiPackage(items: readonly PackedItem[], files: ReadonlyMap<string, TravelFile>): Uint8Array {
  const named = fileNames(items, files)
  const assets = assetsOf(items, named)
  const names = items.map((_, at) => `item-${String(at + 1).padStart(4, '0')}`)
  const resources = items.map(({ figure, recording }, at) => {
    const used = [named.get(figure?.src ?? '')?.name, named.get(recording?.src ?? '')?.name, captionsName(at)]
    const needed = used.flatMap((name) =>
      name !== undefined && assets.has(name) ? [`<dependency identifierref="${name}"/>`] : [],
    )
    return `<resource identifier="${names[at]}" type="imsqti_item_xmlv3p0" href="items/${names[at]}.xml"><file href="items/${names[at]}.xml"/>${needed.join('')}</resource>`
  })
  const beside = [...assets.keys()].map(
    (name) =>
      `<resource identifier="${name}" type="webcontent" href="media/${name}"><file href="media/${name}"/></resource>`,
  )
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="widya-bank"><metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata><organizations/><resources>
${[...resources, ...beside].join('\n')}
</resources></manifest>
`
  const entries: Zippable = Object.fromEntries([
    ...items.map((item, at) => [
      `items/${names[at]}.xml`,
      strToU8(writeQtiItem(item, names[at] ?? '', named, captionsName(at))),
    ]),
    // Pictures and recordings are small already; to press them again would only take time.
    ...[...assets].map(([name, bytes]) => [`media/${name}`, [bytes, { level: 0 }]]),
  ])
  // A fixed date, so that the same bank gives the same bytes.
  return zipSync({ 'imsmanifest.xml': strToU8(manifest), ...entries }, { mtime: '2026-01-01' })
}
