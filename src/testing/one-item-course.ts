import { openSmallOffice } from './small-office.ts'

/** For tests: the small office with Tono, a second learner, and courses of Sari's whose competency check asks one item. */
export async function openOneItemOffice() {
  const office = await openSmallOffice()
  await office.admit('tono', 'learner')
  return {
    ...office,
    /** Ratri and Tono are enrolled in it. */
    courseWith: async (title: string, item: object) => {
      const { data } = await office.call('sari', 'POST /authoring/courses', { title })
      const courseId = String(data.id)
      const path = `/authoring/courses/${courseId}/quizzes/final`
      const added = await office.call('sari', `POST ${path}/items`, { item })
      for (const who of ['ratri', 'tono'])
        office.connection.run(
          `insert into enrolment (id, employee_id, course_id, version_id, status, source, enrolled_at, lessons_total)
           values ('e-${who}', '${who}', '${courseId}', '${courseId}:1', 'active', 'self', '2026-11-23', 0)`,
        )
      return { courseId, path, added }
    },
    /** What asking for a file of the backend answers this person. */
    statusFor: async (who: string, id: string) => (await office.download(who, `/media/${id}`)).status,
    review: (policy: string) => office.connection.run(`update quiz set review = '${policy}', draw = 1`),
  }
}
