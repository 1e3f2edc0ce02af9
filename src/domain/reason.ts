/** Characters of a reason for an exception: so much another person needs to follow it a year later. */
export const shortestReason = 10
export const isReason = (text: string) => text.trim().length >= shortestReason
