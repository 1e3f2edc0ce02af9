import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { CourseDetail } from '@/features/courses/course-detail.tsx'
import { courseQueries } from '@/features/courses/queries.ts'
import { CourseAction, LeaveCourse } from '@/features/enrolments/course-action.tsx'
import { VersionOffer } from '@/features/enrolments/version-offer.tsx'
import { sessionQueries } from '@/features/session/queries.ts'

/** Only on finished courses; the page stands without it. */
const CourseCertificate = lazy(async () => ({
  default:
    (await import('@/features/certificates/course-certificate.tsx').catch(() => undefined))?.CourseCertificate ??
    Nothing,
}))

const Nothing = (_: { courseId: string }) => null
/** Below the fold, so it comes after the rest; a course can be read and taken without it. */
const CourseVoice = lazy(async () => ({
  default: (await import('@/features/voice/course-voice.tsx').catch(() => undefined))?.CourseVoice ?? Nothing,
}))

/** The course, and what this person can do about it. Only someone acting as a learner enrols. */
export function CourseRoute() {
  const { courseId = '' } = useParams()
  const { data: me } = useSuspenseQuery(sessionQueries.me())
  const { data: course } = useSuspenseQuery(courseQueries.one(courseId))
  const learner = me.role === 'learner'
  return (
    <CourseDetail
      courseId={courseId}
      action={learner && <CourseAction course={course} />}
      offer={
        learner &&
        (course.enrolment?.status === 'completed' ? (
          <Suspense>
            <CourseCertificate courseId={courseId} />
          </Suspense>
        ) : (
          <VersionOffer course={course} />
        ))
      }
      leave={learner && <LeaveCourse course={course} />}
      voice={
        course.authored && (
          <Suspense>
            <CourseVoice courseId={courseId} />
          </Suspense>
        )
      }
    />
  )
}
