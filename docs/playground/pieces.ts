/** Longer lines are shown as several, so that no row costs more than a screen does. */
const LONGEST = 1200

/** A part of a line, without its end. */
interface Piece {
  readonly from: number
  readonly to: number
  /** 1 where a line ends behind it, else 0. */
  readonly lineEnds: 0 | 1
}

/** The lines between two offsets; long ones are cut between words. */
export function pieces(text: string, start: number, end: number): Piece[] {
  const found: Piece[] = []
  let from = start
  for (const { 0: lineEnd, index } of text.slice(start, end).matchAll(/\r\n?|\n|$/g)) {
    const at = start + index
    while (at - from > LONGEST) {
      const to = cutBefore(text, from, from + LONGEST)
      found.push({ from, to, lineEnds: 0 })
      from = to
    }
    found.push({ from, to: at, lineEnds: lineEnd === '' ? 0 : 1 })
    from = at + lineEnd.length
  }
  return found
}

/** Behind the last space before the limit; without one at the limit, but in no character. */
function cutBefore(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).lastIndexOf(' ')
  if (space > 0) return from + space + 1
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit
}
