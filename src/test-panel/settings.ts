/** The name under which this device keeps the settings, and by which the budgets look for the panel in the shipped build. */
export const testPanelMark = 'widya-test-panel'

export const latencies = [0, 300, 1_500, 6_000, 15_000] as const
export const shares = [0, 10, 30, 60, 100] as const
/** Hours by which the backend's clock is ahead. */
export const travels = [-24, 0, 1, 24, 24 * 7, 24 * 60] as const
export const sizes = ['S', 'M', 'L'] as const

export interface PanelSettings {
  latencyMs: (typeof latencies)[number]
  /** How many of a hundred requests are answered 503. */
  failing: (typeof shares)[number]
  offline: boolean
  /** Writes are refused as by a disk without room. */
  diskFull: boolean
  travelHours: (typeof travels)[number]
  /** Of the city that an empty database is filled with. */
  size: (typeof sizes)[number]
  /** The same seed and the same requests give the same faults. */
  seed: number
}

export const untouched: PanelSettings = {
  latencyMs: 0,
  failing: 0,
  offline: false,
  diskFull: false,
  travelHours: 0,
  size: 'S',
  seed: 1,
}

const among = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.includes(value as T) ? (value as T) : otherwise

/** What this device kept may come from another build, or from nowhere. */
export function readSettings(kept: unknown): PanelSettings {
  const value = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>
  return {
    latencyMs: among(latencies, value.latencyMs, untouched.latencyMs),
    failing: among(shares, value.failing, untouched.failing),
    offline: value.offline === true,
    diskFull: value.diskFull === true,
    travelHours: among(travels, value.travelHours, untouched.travelHours),
    size: among(sizes, value.size, untouched.size),
    seed: Number.isSafeInteger(value.seed) && Number(value.seed) >= 0 ? Number(value.seed) : untouched.seed,
  }
}

/** Which settings differ from a plain run, for the badge. The seed alone changes nothing. */
export const switchedOn = (settings: PanelSettings) =>
  (['latencyMs', 'failing', 'offline', 'diskFull', 'travelHours', 'size'] as const).filter(
    (name) => settings[name] !== untouched[name],
  )
