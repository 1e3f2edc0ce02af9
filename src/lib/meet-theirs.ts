/**
 * What stands there after a save was refused because somebody wrote first: an own earlier text, which a save that was unheard
 * of has left, or somebody else's. `unread`: it could not be read; the text is kept, and the save is to be tried again.
 */
export async function meetTheirs<T>(
  fetchTheirs: () => Promise<T>,
  isOwn: (theirs: T) => boolean,
): Promise<{ kind: 'unread' } | { kind: 'own' | 'foreign'; theirs: T }> {
  try {
    const theirs = await fetchTheirs()
    return { kind: isOwn(theirs) ? 'own' : 'foreign', theirs }
  } catch {
    return { kind: 'unread' }
  }
}
