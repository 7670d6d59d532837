const known = new Set(
  'jakarta bandung minsk lhokseumawe kuta mataram ntb istanbul lampung banyuwangi surabaya medan boyolali solo jogja'.split(
    ' ',
  ),
)
export const isKnownPlace = (n: string): boolean => known.has(n.toLowerCase())
export const knownPlaceAt = (w: string): string | undefined => {
  const m = /^\p{Lu}[\p{L}]+(?![\p{L}])/u.exec(w)?.[0]
  return m && isKnownPlace(m) ? m : undefined
}
