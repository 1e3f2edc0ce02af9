import { z } from 'zod'

/** What a recording says, for whoever does not hear or see it; alike in lessons and in items. Either may be missing in a draft. */
export const transcriptField = z.string().trim().max(40_000)
/** WebVTT, as it was written. */
export const captionsField = z.string().max(200_000)
