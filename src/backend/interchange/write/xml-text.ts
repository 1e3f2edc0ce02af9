/** Signs that XML 1.0 has no place for are left out; everything else is said in its own words. */
const clean = (text: string) =>
  [...text]
    .filter((sign) => sign >= ' ' || sign === '\n' || sign === '\t')
    .join('')
    .replace(/[\ufffe\uffff]/g, '')

export const xmlText = (text: string) =>
  clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** For an attribute: a line end in it would be read as a space. */
export const xmlAttribute = (text: string) =>
  xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
