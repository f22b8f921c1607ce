/** An inch or foot mark, by the digit before it: 12" pipe, 6' 2", 8½". */
export const isMeasure = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1)
  return (
    (before >= 0x30 && before <= 0x39) || (before >= 0xbc && before <= 0xbe) || (before >= 0x2150 && before <= 0x215e)
  )
}
