import { z } from 'zod'

/**
 * zod tries whether it may compile code, which the content security policy refuses and reports as a violation each time.
 * Imported before any schema is made.
 */
z.config({ jitless: true })
