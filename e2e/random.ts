/** A seed gives the same run again: it is printed with every run. */
export function makeRandom(seed: number) {
  let state = seed >>> 0
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return {
    random,
    below: (n: number) => Math.floor(random() * n),
    pick: <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T,
  }
}
