import { createForPerson } from '@/lib/of-one-person.ts'

export const useAnnouncement = createForPerson<{ text: string; turn: number }>(() => ({ text: '', turn: 0 }))

/** Says something to screen readers without showing it, once they finish what they are saying. */
export const announce = (text: string) => useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }))
