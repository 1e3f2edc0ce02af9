import { learningHours } from '@/domain/learning-hours.ts'
import { outlineLessons, outlines } from './catalogue-outlines.ts'
import { contentIndex } from './content-index.ts'
import { foldText } from './people.ts'
import { positionsOf } from './positions.ts'
import type { Family } from './units.ts'

export interface SeedQuiz {
  key: string
  kind: 'pre' | 'module' | 'final'
  moduleKey: string | null
  title: string
  draw: number
  timeLimitMinutes: number | null
  passPercent: number
  maxAttempts: number | null
  review: 'score-only' | 'after-submit' | 'after-pass'
}
export interface SeedCourse {
  id: string
  title: string
  summary: string
  why: string
  audience: string
  competency: string
  type: 'teknis' | 'manajerial' | 'sosiokultural'
  form: 'daring' | 'campuran' | 'tatap-muka'
  level: number
  minutes: number
  learningHours: number
  cover: number
  sources: unknown[]
  searchText: string
  authored: boolean
  /** Undefined: for everyone. */
  families: readonly Family[] | undefined
  positionIds: string[]
  prerequisiteIds: string[]
  modules: {
    key: string
    title: string
    outcome: string
    lessons: { key: string; title: string; minutes: number; blockCount: number }[]
  }[]
  quizzes: SeedQuiz[]
}

/** `Menulis Naskah Dinas` → `menulis-naskah-dinas` */
const slugOf = (title: string) =>
  foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
const audienceOf = (families: readonly Family[] | undefined) => [
  ...new Set(families ? families.flatMap((family) => positionsOf[family]) : []),
]
const authoredFamilies: Record<string, readonly Family[] | undefined> = {
  'pelayanan-publik-prima': undefined,
  'manajemen-proyek-asn': undefined,
  'integritas-berakhlak': undefined,
  'kesehatan-masyarakat-lapangan': ['kesehatan'],
}
/** Positions for which an authored course for everyone is named as meant, beside those of its families. */
const authoredPositions: Record<string, string[]> = {
  'pelayanan-publik-prima': [
    'penyuluh-kesmas',
    'perawat',
    'bidan',
    'petugas-loket',
    'pengelola-layanan',
    'penata-layanan',
    'adb',
    'lurah',
    'camat',
  ],
  'manajemen-proyek-asn': [
    'perencana',
    'pranata-komputer',
    'teknik-jalan',
    'analis-sdm',
    'kepala-bidang',
    'kepala-puskesmas',
  ],
  'integritas-berakhlak': [],
  'kesehatan-masyarakat-lapangan': [],
}

const authored: SeedCourse[] = contentIndex.map((index, at) => {
  const families = authoredFamilies[index.slug]
  return {
    ...index,
    id: index.slug,
    form: 'daring',
    cover: at % 6,
    searchText: foldText(
      `${index.title} ${index.summary} ${index.competency} ${index.modules.map(({ title }) => title).join(' ')}`,
    ),
    authored: true,
    families,
    positionIds: [...new Set([...audienceOf(families), ...(authoredPositions[index.slug] ?? [])])],
    prerequisiteIds: [],
    quizzes: [
      {
        key: 'pre',
        kind: 'pre',
        moduleKey: null,
        title: 'Uji awal',
        draw: index.preCount,
        timeLimitMinutes: null,
        passPercent: 0,
        maxAttempts: 1,
        review: 'score-only',
      },
      ...index.modules.map(
        (module, number): SeedQuiz => ({
          key: module.key,
          kind: 'module',
          moduleKey: module.key,
          title: `Uji singkat modul ${number + 1}`,
          draw: module.checkCount,
          timeLimitMinutes: null,
          passPercent: 70,
          maxAttempts: null,
          review: 'after-submit',
        }),
      ),
      {
        key: 'final',
        kind: 'final',
        moduleKey: null,
        title: `Uji kompetensi ${index.competency}`,
        draw: index.draw,
        timeLimitMinutes: index.timeLimitMinutes,
        passPercent: index.passPercent,
        maxAttempts: 3,
        review: 'after-pass',
      },
    ],
  }
})

const outlined: SeedCourse[] = outlines.map(([title, competency, type, level, form, families, modules], at) => {
  const own = families === '*' ? undefined : (families.split(' ') as Family[])
  const minutes = modules.length * outlineLessons.reduce((sum, lesson) => sum + lesson.minutes, 0)
  const topics = modules.map((module) => module.toLowerCase()).join(', ')
  return {
    id: slugOf(title),
    title,
    summary: `Kerangka: ${topics}.`,
    why: `Menguatkan kompetensi ${competency.toLowerCase()} dalam pekerjaan sehari-hari.`,
    audience: own ? 'Pegawai pada jabatan yang terkait.' : 'Semua pegawai.',
    competency,
    type,
    form,
    level,
    minutes,
    learningHours: learningHours(minutes),
    cover: (at + 4) % 6,
    sources: [],
    searchText: foldText(`${title} ${competency} ${topics}`),
    authored: false,
    families: own,
    positionIds: audienceOf(own),
    prerequisiteIds:
      title === 'Arsitektur Layanan Digital'
        ? [slugOf('Literasi Digital bagi Aparatur')]
        : title === 'Statistik Sektoral'
          ? [slugOf('Dasar Analisis Data untuk Pegawai')]
          : [],
    modules: modules.map((module, number) => ({
      key: `m${number + 1}`,
      title: module,
      outcome: '',
      lessons: outlineLessons.map((lesson, index) => ({ key: `${number + 1}-${index + 1}`, ...lesson, blockCount: 0 })),
    })),
    quizzes: [
      {
        key: 'final',
        kind: 'final',
        moduleKey: null,
        title: `Uji kompetensi ${competency}`,
        draw: 0,
        timeLimitMinutes: 30,
        passPercent: 70,
        maxAttempts: 3,
        review: 'score-only',
      },
    ],
  }
})

/** Four courses written in full and 56 outlines that say so. */
export const catalogue: readonly SeedCourse[] = [...authored, ...outlined]
