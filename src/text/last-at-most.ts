/** The index of the last of the ascending values that is at most `limit`; -1 where none is. */
export function lastAtMost<T>(
  values: readonly T[],
  limit: number,
  valueOf: (value: T) => number,
): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const value = values[middle]
    if (value !== undefined && valueOf(value) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
