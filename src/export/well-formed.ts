/** Half a surrogate pair. */
const lone = /\p{Surrogate}/gu

/** A text that every file can hold: `\uD83D` without its other half is written `\uFFFD`. */
export function wellFormed(text: string): string {
  return text.replace(lone, '\uFFFD')
}
