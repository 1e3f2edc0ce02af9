import { passwordIterations } from '../session/digest.ts'

/**
 * The public demo password, hashed once beforehand: hashing it for 600 people on the first visit would take minutes. One
 * salt for all is no loss where the password is printed in the README; a changed password gets a salt of its own.
 */
export const demoCredential = {
  salt: 'widya-demo-city',
  iterations: passwordIterations,
  hash: '511e49ff4f286f7ae2c73832c4508f5ce17cdae9e7c14eb0ab1dc9eecb322fe0',
}
