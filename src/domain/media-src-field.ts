import { z } from 'zod'

/** `media:<id>` of a file that the backend keeps, as a field of an item's schema. */
export const mediaSrcField = z.string().regex(/^media:[A-Za-z0-9-]{1,80}$/)
