/**
 * Asks the browser not to clear this origin's storage when space is short. Asked when there is work to keep (an enrolment, an
 * answer in a check, a text that is being written), once per visit: some browsers show a question, others decide by how the
 * site is used and say no at first. The health page says how it stands.
 */
let asked = false
export async function keepStorage() {
  if (asked) return
  asked = true
  try {
    if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.()
  } catch {
    // An opaque origin has no storage to keep.
  }
}
