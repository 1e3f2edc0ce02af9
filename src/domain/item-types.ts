/** The types that every authored course shows in its bank. Apart from the schemas, so that a list of names costs no more. */
export const itemTypes = ['single', 'multiple', 'trueFalse', 'matching', 'ordering', 'numeric', 'shortText'] as const
