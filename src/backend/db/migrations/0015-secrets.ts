import type { Migration } from '../migrate.ts'

/**
 * Earlier builds kept the answer of a sign-in under its key, with the token, and a fast digest of the password. What is deleted is
 * overwritten, so that no backup carries it in its free pages. The session itself goes on.
 */
export const secrets: Migration = {
  number: 15,
  title: 'secrets',
  sql: /* sql */ `
pragma secure_delete = on;
delete from idempotency where route like 'POST /sessions %' or route like 'POST /demo-sessions %' or route like 'PUT /password %';
pragma secure_delete = off;
`,
}
