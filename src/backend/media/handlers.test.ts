import { beforeEach, describe, expect, it } from 'vitest'
import { openSmallOffice } from '@/testing/small-office.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
type Office = Awaited<ReturnType<typeof openSmallOffice>>
let office: Office
beforeEach(async () => {
  office = await openSmallOffice()
})
const send = (who: string, kind: string, bytes: Uint8Array<ArrayBuffer>, name: string) =>
  office.upload(who, `/authoring/media?kind=${kind}`, bytes, { 'x-file-name': encodeURIComponent(name) })

async function stored(who = 'sari') {
  const response = await send(who, 'image', png, 'C:\\foto\\loket.png')
  expect(response.status).toBe(201)
  return (await response.json()) as { id: string; name: string; type: string; size: number }
}
/** A lesson of the draft of a new course, with this picture in it. */
async function lessonWith(mediaId: string, who = 'sari') {
  const { data } = await office.call(who, 'POST /authoring/courses', { title: 'Menyapa warga' })
  const course = `/authoring/courses/${data.id}`
  const { data: lesson } = await office.call(who, `POST ${course}/lessons`, { moduleKey: 'm1', title: 'Sapaan' })
  const blocks = [{ id: 'b1', kind: 'figure', src: `media:${mediaId}`, alt: 'Loket', caption: '' }]
  const path = `${course}/lessons/${lesson.key}`
  const put = await office.call(who, `PUT ${path}`, { title: 'Sapaan', minutes: 5, blocks }, 1)
  return { courseId: String(data.id), put }
}
const statusFor = async (who: string, id: string) => (await office.download(who, `/media/${id}`)).status

describe('a file of an author', () => {
  it('is kept as it came, under a plain name and the type that its bytes say', async () => {
    const kept = await stored()
    expect(kept).toMatchObject({ name: 'loket.png', type: 'image/png', size: png.length })
    const answer = await office.download('sari', `/media/${kept.id}`)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(png)
    expect(() => office.connection.exec("update media set name = 'x'")).toThrow(/does not change/)
  })

  it('is refused with the reason, and nothing is kept', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
    for (const [kind, bytes, name, reason] of [
      ['image', svg, 'x.png', 'SVG'],
      ['image', png, 'x.svg', 'SVG'],
      ['video', png, 'x.mp4', 'TYPE'],
      ['file', new Uint8Array(0), 'x.pdf', 'EMPTY'],
    ] as const) {
      const answer = await send('sari', kind, bytes as Uint8Array<ArrayBuffer>, name)
      expect(answer.status).toBe(409)
      expect(await answer.json()).toMatchObject({ code: 'MEDIA_REFUSED', facts: { reason } })
    }
    expect(office.connection.all('select count(*) n from media')).toEqual([{ n: 0 }])
  })

  it('is seen by its owner alone while no lesson that others may read holds it', async () => {
    const { id } = await stored()
    const { put } = await lessonWith(id)
    expect(put.status).toBe(200)
    expect(await statusFor('sari', id)).toBe(200)
    for (const who of ['bima', 'ratri']) {
      const answer = await office.download(who, `/media/${id}`)
      const absent = await office.download(who, '/media/00000000-0000-4000-8000-000000000000')
      expect([answer.status, await answer.text()]).toEqual([absent.status, await absent.text()])
      expect(answer.status).toBe(404)
    }
  })

  it('is seen by those enrolled in the version that holds it, as long as they are, and by who reviews it', async () => {
    const { id } = await stored()
    const { courseId } = await lessonWith(id)
    const enrol = (version: string) =>
      office.connection.run(
        `insert into enrolment (id, employee_id, course_id, version_id, status, source, enrolled_at, lessons_total)
         values ('e-${version}', 'ratri', '${courseId}', '${version}', 'active', 'self', '2026-11-23', 1)`,
      )
    enrol(`${courseId}:1`)
    expect(await statusFor('ratri', id)).toBe(200)
    office.connection.run("update enrolment set status = 'left'")
    expect(await statusFor('ratri', id)).toBe(404)
    await office.call('sari', `POST /authoring/courses/${courseId}/reviews`, { reviewerId: 'bima', note: '' })
    expect(await statusFor('bima', id)).toBe(200)
    expect(await statusFor('yudha', id)).toBe(200)
  })

  it('cannot be put into the lesson of another trainer, who would then see it', async () => {
    const { id } = await stored()
    const { put } = await lessonWith(id, 'bima')
    expect(put.status).toBe(422)
    expect(put.data.faults).toEqual([expect.objectContaining({ path: 'body.blocks', rule: 'unknown_media' })])
    expect(await statusFor('bima', id)).toBe(404)
  })
})
