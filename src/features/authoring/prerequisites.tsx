import { useMutation, useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { ApiProblem } from '@/lib/api.ts'
import { follow } from '@/lib/follow.ts'
import { announce } from '@/ui/announcements.ts'
import { Button } from '@/ui/button.tsx'
import { IconButton } from '@/ui/icon-button.tsx'
import { Row, RowList } from '@/ui/row-list.tsx'
import { Section } from '@/ui/section.tsx'
import { Select } from '@/ui/select.tsx'
import { showToast } from '@/ui/toasts.ts'
import { usePrerequisiteWords } from './prerequisites.words.ts'
import { authoringMutations, authoringQueries } from './queries.ts'
import { useOutlineFault } from './use-outline-change.ts'

const most = 10

/** Which courses come before this one. A change is saved at once; a removal can be undone. */
export function Prerequisites({ course, editable }: { course: DraftPage; editable: boolean }) {
  const words = usePrerequisiteWords()
  const save = useMutation(authoringMutations.prerequisites(course.id))
  const ids = course.prerequisites.map(({ id }) => id)
  const failed = useOutlineFault(course)
  const remove = ({ id, title }: DraftPage['prerequisites'][number]) =>
    follow(save.mutateAsync({ version: course.version, ids: ids.filter((other) => other !== id) }), {
      onSuccess: ({ version }) =>
        showToast({
          text: words.removed(title),
          action: {
            label: words.undo,
            onPress: () => follow(save.mutateAsync({ version, ids }), { onError: failed }),
          },
        }),
      onError: failed,
    })
  if (!editable && ids.length === 0) return null
  return (
    <Section title={words.title} lead={editable ? words.lead : words.liveLead}>
      {ids.length === 0 ? (
        <p className="text-soft">{words.none}</p>
      ) : (
        <RowList label={words.title}>
          {course.prerequisites.map((required) => (
            <Row
              key={required.id}
              title={required.title}
              meta={!required.open && words.withdrawn}
              trailing={
                editable && (
                  <IconButton
                    label={words.remove(required.title)}
                    icon={<Trash2 aria-hidden size={18} />}
                    onClick={() => remove(required)}
                  />
                )
              }
            />
          ))}
        </RowList>
      )}
      {editable && ids.length < most && <AddPrerequisite course={course} save={save} onFailed={failed} />}
      {editable && ids.length >= most && <p className="mt-2 text-soft">{words.full}</p>}
    </Section>
  )
}

interface AddProps {
  course: DraftPage
  save: ReturnType<typeof useSave>
  onFailed: ReturnType<typeof useOutlineFault>
}
const useSave = (id: string) => useMutation(authoringMutations.prerequisites(id))

function AddPrerequisite({ course, save, onFailed }: AddProps) {
  const words = usePrerequisiteWords()
  const { data: courses, isError } = useQuery(authoringQueries.catalogue())
  const [chosen, setChosen] = useState('')
  const [fault, setFault] = useState<string>()
  const taken = new Set([course.id, ...course.prerequisites.map(({ id }) => id)])
  const options = (courses ?? [])
    .filter(({ id, authored }) => authored && !taken.has(id))
    .map(({ id, title }) => ({ value: id, label: title }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const title = options.find(({ value }) => value === chosen)?.label
    if (!title) return setFault(words.chooseFault)
    const ids = [...course.prerequisites.map(({ id }) => id), chosen]
    follow(save.mutateAsync({ version: course.version, ids }), {
      onSuccess: () => {
        setChosen('')
        announce(words.added(title))
      },
      onError: (error) => {
        const said = error instanceof ApiProblem ? error.problem?.faults?.[0] : undefined
        if (said?.rule === 'circle') setFault(words.circle(said.message))
        else if (said?.rule === 'unknown') setFault(words.unknown)
        else onFailed(error)
      },
    })
  }
  if (isError) return <p className="mt-2 text-soft">{words.notLoaded}</p>
  return (
    <form noValidate onSubmit={submit} className="mt-4 flex max-w-reading flex-col items-start gap-3">
      <Select
        label={words.choose}
        value={chosen}
        placeholder={courses ? words.placeholder : words.loading}
        options={options}
        error={fault}
        onValue={(id) => {
          setChosen(id)
          setFault(undefined)
        }}
        className="w-full"
      />
      <Button type="submit" variant="quiet" busy={save.isPending}>
        {words.add}
      </Button>
    </form>
  )
}
