import { useParams } from 'react-router'
import { Engagement } from '@/features/engagement/engagement.tsx'
import { HardestItems } from '@/features/item-analysis/hardest-items.tsx'
import { WriteButton } from '@/features/messages/write-button.tsx'

export function StuckRoute() {
  const { courseId = '' } = useParams()
  return (
    <Engagement
      courseId={courseId}
      write={({ enrolmentId, name }, prefilled) => (
        <WriteButton
          target={{ kind: 'participant', courseId, enrolmentId }}
          to={name}
          prefilled={prefilled}
          size="sm"
          short
        />
      )}
      hardest={(peopleOf) => <HardestItems courseId={courseId} peopleOf={peopleOf} />}
    />
  )
}
