/** Every address of the app, once. Patterns for the router end in `Pattern`. */
const at = (strings: TemplateStringsArray, ...values: (string | number)[]) =>
  strings.reduce(
    (text, part, index) => text + part + (index < values.length ? encodeURIComponent(String(values[index])) : ''),
    '',
  )

export const paths = {
  signIn: '/masuk',
  home: '/',
  catalogue: '/katalog',
  coursePattern: '/kursus/:courseId',
  course: (courseId: string) => at`/kursus/${courseId}`,
  lessonPattern: '/kursus/:courseId/pelajaran/:lessonKey',
  lesson: (courseId: string, lessonKey: string, blockId?: string) =>
    at`/kursus/${courseId}/pelajaran/${lessonKey}` + (blockId ? `#${blockId}` : ''),
  checkPattern: '/kursus/:courseId/uji/:quizKey',
  check: (courseId: string, quizKey: string) => at`/kursus/${courseId}/uji/${quizKey}`,
  attemptPattern: '/percobaan/:attemptId',
  attempt: (attemptId: string) => at`/percobaan/${attemptId}`,
  attemptResultPattern: '/percobaan/:attemptId/hasil',
  attemptResult: (attemptId: string) => at`/percobaan/${attemptId}/hasil`,
  myLearning: '/belajar',
  myResults: '/hasil',
  certificateCheck: '/sertifikat',
  certificatePattern: '/sertifikat/:number',
  certificate: (number: string) => at`/sertifikat/${number}`,
  health: '/kesehatan',
  messages: '/pesan',
  conversationPattern: '/pesan/:conversationId',
  conversation: (id: string) => at`/pesan/${id}`,

  studio: '/studio',
  studioCoursePattern: '/studio/:courseId',
  studioCourse: (courseId: string) => at`/studio/${courseId}`,
  studioLessonPattern: '/studio/:courseId/pelajaran/:lessonKey',
  studioLesson: (courseId: string, lessonKey: string, blockId?: string) =>
    at`/studio/${courseId}/pelajaran/${lessonKey}` + (blockId ? `#${blockId}` : ''),
  studioQuizPattern: '/studio/:courseId/uji/:quizKey',
  studioQuiz: (courseId: string, quizKey: string, itemKey?: string) =>
    at`/studio/${courseId}/uji/${quizKey}` + (itemKey ? `#${itemKey}` : ''),
  studioPreviewPattern: '/studio/:courseId/pratinjau/:lessonKey?',
  studioPreview: (courseId: string, lessonKey?: string) =>
    at`/studio/${courseId}/pratinjau` + (lessonKey ? at`/${lessonKey}` : ''),
  studioParticipantsPattern: '/studio/:courseId/peserta',
  studioParticipants: (courseId: string) => at`/studio/${courseId}/peserta`,
  studioItemResultsPattern: '/studio/:courseId/hasil-butir',
  studioItemResults: (courseId: string) => at`/studio/${courseId}/hasil-butir`,
  studioStuckPattern: '/studio/:courseId/tersendat',
  studioStuck: (courseId: string) => at`/studio/${courseId}/tersendat`,
  studioVoicePattern: '/studio/:courseId/suara',
  studioVoice: (courseId: string) => at`/studio/${courseId}/suara`,
  studioMarkingPattern: '/studio/:courseId/penilaian',
  studioMarking: (courseId: string) => at`/studio/${courseId}/penilaian`,
  studioEssayPattern: '/studio/:courseId/penilaian/:essayId',
  studioEssay: (courseId: string, essayId: string) => at`/studio/${courseId}/penilaian/${essayId}`,
  studioComparisonPattern: '/studio/:courseId/banding',
  studioComparison: (courseId: string) => at`/studio/${courseId}/banding`,
  reviewPattern: '/tinjauan/:reviewId',
  review: (reviewId: string) => at`/tinjauan/${reviewId}`,

  itemBank: '/bank-soal',

  team: '/tim',
  teamMemberPattern: '/tim/:employeeId',
  teamMember: (employeeId: string) => at`/tim/${employeeId}`,

  dashboard: '/dasbor',
  employees: '/pegawai',
  employeePattern: '/pegawai/:employeeId',
  employee: (employeeId: string) => at`/pegawai/${employeeId}`,
  manageEnrolments: '/kelola/pendaftaran',
  manageCourses: '/kelola/kursus',
} as const

/**
 * Where to go after signing in. Only an address of this app is followed: anything that a browser could read as another
 * host, a scheme or an escape is dropped for the home page.
 */
export function returnAddress(wanted: string | null | undefined): string {
  if (!wanted || !/^\/(?![/\\])/.test(wanted)) return paths.home
  if ([...wanted].some((sign) => sign < ' ' || sign === '\\')) return paths.home
  const resolved = new URL(wanted, 'https://widya.invalid')
  if (resolved.origin !== 'https://widya.invalid' || resolved.pathname.startsWith('//')) return paths.home
  const address = resolved.pathname + resolved.search + resolved.hash
  return address.startsWith(paths.signIn) ? paths.home : address
}
