/** Lower-case words and numbers, possessives dropped. */
export const words = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}.,%$€£-]*[\p{L}\p{N}%]/gu) ?? []

/** F1 of the words that two texts share; 1 when both have none. */
export const bagF1 = (a: readonly string[], b: readonly string[]): number => {
  const left = [...b]
  let same = 0
  for (const word of a) {
    const at = left.indexOf(word)
    if (at < 0) continue
    same++
    left.splice(at, 1)
  }
  return a.length + b.length > 0 ? (2 * same) / (a.length + b.length) : 1
}
