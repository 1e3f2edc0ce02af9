import { ApiProblem } from '@/lib/api.ts'
import type { RegradeWords } from './regrade.words.ts'

const known = ['VERSION_CONFLICT', 'IN_USE', 'LAST_OF_ITS_KIND'] as const

/** Why a regrade was refused, as a sentence; undefined for what another try may mend. */
export const refusalOf = (error: Error | null, words: RegradeWords): string | undefined => {
  const code = error instanceof ApiProblem ? known.find((one) => one === error.code) : undefined
  return code && words[code]
}
