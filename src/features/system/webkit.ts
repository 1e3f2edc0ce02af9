/**
 * Safari, and every browser on an iPhone or iPad: they delete what a site stored by script after seven days of use of the browser
 * in which the site was not opened, unless it was put on the home screen or may keep its storage.
 */
export const isWebKit = (userAgent: string) =>
  /AppleWebKit/.test(userAgent) && !/Chrom(e|ium)|Edg\/|Android/.test(userAgent)
