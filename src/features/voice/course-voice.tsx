import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/ui/button.tsx'
import { Callout } from '@/ui/callout.tsx'
import { Problem } from '@/ui/problem.tsx'
import { Section } from '@/ui/section.tsx'
import { Skeleton } from '@/ui/skeleton.tsx'
import { AnswerList } from './answer-list.tsx'
import { GiveVoice } from './give-voice.tsx'
import { voiceQueries } from './queries.ts'
import { useVoiceWords } from './voice.words.ts'
import { VoiceResults } from './voice-results.tsx'

/** On the page of a course: my own voice, what all think of it, and what was changed because of it. */
export function CourseVoice({ courseId }: { courseId: string }) {
  const words = useVoiceWords()
  const [giving, setGiving] = useState(false)
  const { data, error, refetch, isFetching } = useQuery(voiceQueries.course(courseId))
  if (error) return <Problem title={words.failed} onRetry={() => void refetch()} retrying={isFetching} />
  if (!data) return <Skeleton look="lines" />
  return (
    <div className="mt-8 flex flex-col gap-8">
      <Section title={words.title}>
        {data.mine === 'may' && (
          <Callout
            tone="info"
            className="mb-4"
            action={
              <Button variant="outline" onClick={() => setGiving(true)}>
                {words.give}
              </Button>
            }
          >
            {words.invite}
          </Callout>
        )}
        {data.mine === 'given' && <p className="mb-3">{words.given}</p>}
        <VoiceResults results={data.results} />
      </Section>
      <Section title={words.changed}>
        <AnswerList answers={data.answers} />
      </Section>
      {giving && <GiveVoice courseId={courseId} onClose={() => setGiving(false)} />}
    </div>
  )
}
