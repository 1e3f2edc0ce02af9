/** As `outboxPrefix` makes it; by itself, because the recovery page would otherwise pull apart what the first page fetches in one piece. */
const anybody = 'widya-outbox:'

/** Everybody's work that this device still has to deliver; what was refused is not. Read past the outboxes: who is lost has no session. */
export function countUnsent(storage: Record<string, string> = localStorage): number {
  try {
    return Object.keys(storage).filter((key) => key.startsWith(anybody) && !isRefused(storage[key] ?? '')).length
  } catch {
    return 0
  }
}

function isRefused(kept: string): boolean {
  try {
    return (JSON.parse(kept) as { refused?: unknown }).refused !== undefined
  } catch {
    // Damaged by someone: no outbox will send it.
    return true
  }
}
