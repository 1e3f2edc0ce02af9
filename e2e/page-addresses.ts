import type { Page } from '@playwright/test'
import { paths } from '../src/paths.ts'
import { draftCourse, handInEssays, sendAs, tokenOf } from './essay-course.ts'

import type { DemoRole } from './fixtures.ts'

const health = 'kesehatan-masyarakat-lapangan'
const integrity = 'integritas-berakhlak'

/** The pages that each role is looked at in; together all of the app behind the sign-in. */
export const pagesOf: Record<DemoRole, string[]> = {
  pegawai: [
    paths.home,
    paths.catalogue,
    paths.coursePattern,
    paths.lessonPattern,
    paths.checkPattern,
    paths.attemptPattern,
    paths.attemptResultPattern,
    paths.myLearning,
    paths.myResults,
    paths.certificatePattern,
    paths.certificateCheck,
    paths.messages,
    paths.conversationPattern,
    paths.health,
  ],
  widyaiswara: [
    paths.studio,
    paths.studioCoursePattern,
    paths.studioLessonPattern,
    paths.studioQuizPattern,
    paths.studioPreviewPattern,
    paths.studioParticipantsPattern,
    paths.studioItemResultsPattern,
    paths.studioStuckPattern,
    paths.studioVoicePattern,
    paths.studioMarkingPattern,
    paths.studioEssayPattern,
    paths.studioComparisonPattern,
    paths.reviewPattern,
    paths.itemBank,
  ],
  atasan: [paths.team, paths.teamMemberPattern],
  admin: [
    paths.dashboard,
    paths.employees,
    paths.employeePattern,
    paths.manageCourses,
    paths.manageEnrolments,
    paths.studioItemResultsPattern,
    paths.studioVoicePattern,
    paths.studioComparisonPattern,
  ],
}

/** Their addresses in the same order, with what has to exist for it; made by requests, before any fault. */
export const pageAddresses: Record<DemoRole, (page: Page) => Promise<string[]>> = {
  pegawai: async (page) => {
    const [trainer, learner] = [await tokenOf(page, 'trainer'), await tokenOf(page, 'learner')]
    const attempts = `/courses/${health}/quizzes/m1/attempts`
    const { id: done } = await sendAs(page, learner, 'POST', attempts)
    await sendAs(page, learner, 'POST', `/attempts/${done}/submission`)
    const { id: open } = await sendAs(page, learner, 'POST', attempts)
    const said = { enrolmentId: null, text: 'Bagian mana yang menghambat?' }
    await sendAs(page, trainer, 'POST', `/authoring/courses/${health}/messages`, said)
    const { conversations } = await sendAs(page, learner, 'GET', '/messages')
    const [{ number }] = await sendAs(page, learner, 'GET', '/certificates')
    return [
      '/',
      '/katalog',
      `/kursus/${health}`,
      `/kursus/${health}/pelajaran/1-1`,
      `/kursus/${health}/uji/m1`,
      `/percobaan/${open}`,
      `/percobaan/${done}/hasil`,
      '/belajar',
      '/hasil',
      `/sertifikat/${number}`,
      `/sertifikat?nomor=${number}`,
      '/pesan',
      `/pesan/${conversations[0].id}`,
      '/kesehatan',
    ]
  },
  widyaiswara: async (page) => {
    const marked = await handInEssays(page, 1)
    const trainer = await tokenOf(page, 'trainer')
    const { essays } = await sendAs(page, trainer, 'GET', `/authoring/courses/${marked}/marking`)
    const { id, lesson, course, send } = await draftCourse(page, 0)
    const { reviewers } = await send('GET', `${course}/reviews`)
    const { id: review } = await send('POST', `${course}/reviews`, {
      reviewerId: reviewers[0].id,
      note: 'Mohon dibaca.',
    })
    return [
      '/studio',
      `/studio/${id}`,
      `/studio/${id}/pelajaran/${lesson}`,
      `/studio/${id}/uji/final`,
      `/studio/${id}/pratinjau/${lesson}`,
      `/studio/${marked}/peserta`,
      `/studio/${integrity}/hasil-butir`,
      `/studio/${integrity}/tersendat`,
      `/studio/${integrity}/suara`,
      `/studio/${marked}/penilaian`,
      `/studio/${marked}/penilaian/${essays[0].id}`,
      `/studio/${integrity}/banding`,
      `/tinjauan/${review}`,
      '/bank-soal',
    ]
  },
  atasan: async () => ['/tim', '/tim/p-ratri'],
  admin: async () => [
    '/dasbor',
    '/pegawai',
    '/pegawai/p-ratri',
    '/kelola/kursus',
    '/kelola/pendaftaran',
    `/studio/${integrity}/hasil-butir`,
    `/studio/${integrity}/suara`,
    `/studio/${integrity}/banding`,
  ],
}
