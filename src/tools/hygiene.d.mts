interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}
interface Locked extends Manifest {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  inBundle?: boolean
}
export function findLockfileFaults(manifest: Manifest, lockfile: { packages?: Record<string, Locked> }): string[]
export function findSecrets(text: string): string[]
export function scanTrackedFiles(root: string): { files: number; findings: string[] }
