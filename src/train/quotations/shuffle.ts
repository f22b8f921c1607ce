/** Puts a list into another order (Fisher and Yates), in place. */
export const shuffle = (list: number[], random: () => number): void => {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swap = list[i]!
    list[i] = list[j]!
    list[j] = swap
  }
}
