export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/** UTF-16 without a mark: Latin text has a zero in every second byte. */
function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const seen = Math.min(bytes.length & ~1, 4_000)
  if (seen < 4) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < seen; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (odd > seen * 0.2 && even < seen * 0.02) return 'utf-16le'
  if (even > seen * 0.2 && odd < seen * 0.02) return 'utf-16be'
  return undefined
}

/** The signs of 0x80 to 0x9f. Written out, because some engines take the name for Latin-1, which has none there. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return text.replace(/[\u0080-\u009f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign)
}

/**
 * Bytes to text. The byte order mark decides; without one, UTF-16 is known by its zeros, UTF-8 by being valid, and what is
 * neither is Windows-1252, which old Excel and Moodle on Windows write. Line ends become `\n`.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decode = (encoding: Decoded['encoding'], label: string, from: number, fatal = false): Decoded => ({
    text: new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes.subarray(from)).replace(/\r\n?/g, '\n'),
    encoding,
  })
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode('utf-8-bom', 'utf-8', 3)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', 'utf-16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', 'utf-16be', 2)
  const wide = sniffUtf16(bytes)
  if (wide) return decode(wide, wide, 0)
  try {
    return decode('utf-8', 'utf-8', 0, true)
  } catch {
    return { text: decodeWindows1252(bytes).replace(/\r\n?/g, '\n'), encoding: 'windows-1252' }
  }
}

/** An XML file may name its encoding itself; a mark or valid UTF-8 is stronger, because editors forget to change the name. */
export function decodeXml(bytes: Uint8Array): Decoded {
  const found = decodeText(bytes)
  if (found.encoding !== 'windows-1252') return found
  const named = /^<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(found.text.slice(0, 200))?.[1]
  if (!named || /^utf-?8$/i.test(named)) return found
  try {
    return { ...found, text: new TextDecoder(named).decode(bytes).replace(/\r\n?/g, '\n') }
  } catch {
    return found
  }
}
