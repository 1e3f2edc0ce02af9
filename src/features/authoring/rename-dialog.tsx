import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { DraftPage } from '@/contract/authoring.ts'
import { ApiProblem } from '@/lib/api.ts'
import { conflictFields } from '@/lib/conflict-fields.ts'
import { queryClient } from '@/lib/query-client.ts'
import { saveTextFile } from '@/lib/save-file.ts'
import { useVersionedForm } from '@/lib/use-versioned-form.ts'
import type { Versioned } from '@/lib/versioned-save.ts'
import { ConflictDialog } from '@/ui/conflict-dialog.tsx'
import { UnreadConflict } from '@/ui/unread-conflict.tsx'
import { useAuthoringWords } from './authoring.words.ts'
import type { Module } from './outline-dialog.tsx'
import { authoringMutations, authoringQueries } from './queries.ts'
import { TitleDialog } from './title-dialog.tsx'

interface RenameDialogProps {
  course: DraftPage
  module: Module
  onClose: () => void
}

/** Another title for a module. Renamed in two places, both titles are shown and one is chosen. */
export function RenameDialog({ course, module, onClose }: RenameDialogProps) {
  const words = useAuthoringWords()
  const rename = useMutation(authoringMutations.renameModule(course.id))
  const titleIn = ({ version, modules }: DraftPage): Versioned<{ title: string }> => ({
    version,
    values: { title: modules.find(({ key }) => key === module.key)?.title ?? '' },
  })
  // What is typed stands in the dialog below, so this form seems clean: it must not follow what somebody has written since.
  const [opened] = useState(() => titleIn(course))
  const edit = useVersionedForm({
    stored: opened,
    save: async ({ values, version }) => {
      await rename.mutateAsync({ key: module.key, title: values.title, version })
      return { version: version + 1 }
    },
    fetchTheirs: async () =>
      titleIn(await queryClient.fetchQuery({ ...authoringQueries.course(course.id), staleTime: 0 })),
  })
  const { conflict } = edit
  if (conflict)
    return (
      <ConflictDialog
        what={words.moduleTitle}
        who={conflict.who}
        fields={conflictFields(conflict, { title: words.moduleTitle }, (_, { title }) => title)}
        onClose={edit.later}
        onReload={onClose}
        onCopy={() => saveTextFile(`${course.id}.txt`, conflict.mine.title)}
        onMerge={(theirs) =>
          void edit
            .merge(theirs as 'title'[])
            .then((done) => done && onClose())
            .catch(() => undefined)
        }
      />
    )
  const refused = rename.error instanceof ApiProblem && rename.error.code === 'VERSION_CONFLICT' ? null : rename.error
  return (
    <TitleDialog
      title={words.rename}
      label={words.moduleTitle}
      submitLabel={words.save}
      initial={edit.form.title}
      error={refused}
      problem={<UnreadConflict shown={edit.unread} />}
      onSubmit={async (title) => {
        if (await edit.submit({ title })) onClose()
      }}
      onClose={onClose}
    />
  )
}
