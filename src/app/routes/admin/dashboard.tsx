import { Dashboard } from '@/features/reports/dashboard.tsx'
import { BackupNudge } from '@/features/system/backup-nudge.tsx'
import { useBackupNudgeWords } from '@/features/system/backup-nudge.words.ts'
import { paths } from '@/paths.ts'
import { LinkButton } from '@/ui/link-button.tsx'

export function DashboardRoute() {
  const words = useBackupNudgeWords()
  const toHealth = (
    <LinkButton to={paths.health} variant="outline">
      {words.toHealth}
    </LinkButton>
  )
  return (
    <>
      <BackupNudge action={toHealth} className="mb-8" />
      <Dashboard />
    </>
  )
}
