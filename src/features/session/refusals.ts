import { ApiProblem } from '@/lib/api.ts'
import type { ChangePasswordWords } from './change-password.words.ts'
import type { SignInWords } from './sign-in.words.ts'

export interface SignInFaults {
  nip?: string
  password?: string
  /** What concerns neither field alone. */
  form?: string
}

/** Turns what the backend refused into a sentence beside the control that can mend it. */
export function signInFaults(error: unknown, words: SignInWords): SignInFaults {
  if (!(error instanceof ApiProblem)) return { form: words.unreachable }
  if (error.code === 'INVALID')
    return {
      ...(error.fields.nip ? { nip: words.nipInvalid } : {}),
      ...(error.fields.password ? { password: words.passwordEmpty } : {}),
    }
  if (error.code === 'BAD_CREDENTIALS') return { form: words.badCredentials }
  if (error.code === 'TOO_MANY_TRIES') return { form: words.tooMany(Number(error.problem?.facts?.minutes ?? 15)) }
  if (error.code === 'ACCOUNT_INACTIVE') return { form: words.inactive }
  return { form: words.unreachable }
}

/** The same for a change of the password; what concerns neither field is what signing in says of it. */
export function changePasswordFaults(
  error: unknown,
  words: ChangePasswordWords,
  signInWords: SignInWords,
): { current?: string; next?: string; form?: string } {
  if (error instanceof ApiProblem) {
    const { current, next } = error.fields
    if (error.code === 'WRONG_PASSWORD' || current) return { current: words.wrong }
    if (next) return { next: next === 'too_big' ? words.long : words.short }
  }
  return signInFaults(error, signInWords)
}
