import type { CourseContent } from './content-format.ts'

/** Each authored course is a chunk of its own, fetched when it is needed and kept by the service worker. */
const loaders: Record<string, () => Promise<{ course: CourseContent }>> = {
  'pelayanan-publik-prima': () => import('./content/pelayanan-publik-prima/course.ts'),
  'manajemen-proyek-asn': () => import('./content/manajemen-proyek-asn/course.ts'),
  'integritas-berakhlak': () => import('./content/integritas-berakhlak/course.ts'),
  'kesehatan-masyarakat-lapangan': () => import('./content/kesehatan-masyarakat-lapangan/course.ts'),
}

export const authoredSlugs: readonly string[] = Object.keys(loaders)

export async function loadContent(slug: string): Promise<CourseContent> {
  const load = loaders[slug]
  if (!load) throw new Error(`no content for ${slug}`)
  return (await load()).course
}
