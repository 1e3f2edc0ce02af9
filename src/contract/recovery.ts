/** What a person can ask of a database that is lost or is to be replaced, and the answers. Only a host in the browser has these. */
export type RecoveryOrder =
  | { action: 'export' }
  /** `here`: what the backup is compared with; absent, nothing can be compared. */
  | { action: 'inspect'; bytes: ArrayBuffer; here?: ArrayBuffer | 'on-disk' }
  | { action: 'restore'; bytes: ArrayBuffer }
  | { action: 'reset' }
  /** Go on with a database that has lost its newest part, or whose damage was found. */
  | { action: 'accept' }

/** What can be told of a backup before it replaces anything. */
export interface BackupPreview {
  people: number
  courses: number
  attempts: number
  lastActivity: string | null
  /** When it was made, if it bears a seal and is byte for byte what it was then; null: it was made without one. */
  sealedAt: string | null
  /** Null: what is here could not be read. */
  compared: Comparison | null
}
export interface Comparison {
  /** The newest activity in what is here. */
  lastActivity: string | null
  changes: Change[]
}
/** Rows of one kind, by what a restore would do to them. */
export interface Change {
  kind: ChangeKind
  gone: Touched
  goesBack: Touched
  returns: Touched
}
/** How many, and when the first and the last of them were touched; null where that is not kept. */
export interface Touched {
  rows: number
  from: string | null
  to: string | null
}
export type ChangeKind =
  | 'people'
  | 'courses'
  | 'edits'
  | 'enrolments'
  | 'attempts'
  | 'answers'
  | 'progress'
  | 'notes'
  | 'reflections'
  | 'messages'
  | 'certificates'
  | 'bankItems'
  | 'files'

/** `ALTERED`: not the bytes that were sealed. `DAMAGED`: SQLite cannot read it. */
export type BackupFault = 'NOT_A_BACKUP' | 'ALTERED' | 'DAMAGED' | 'NEWER' | 'NO_ROOM' | 'FAILED'
export type RecoveryAnswer =
  | { kind: 'file'; bytes: ArrayBuffer }
  | { kind: 'nothing' }
  | ({ kind: 'holds' } & BackupPreview)
  | { kind: 'fault'; fault: BackupFault }
  | { kind: 'done' }
