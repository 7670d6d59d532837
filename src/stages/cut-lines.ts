import { labels } from '../conventions/byline.ts'
import { firstWord } from '../conventions/convention.ts'
import { alternatives } from '../grammar/words.ts'
import { type Line, lineBetween, offsetIn } from '../text/line.ts'
import type { Source } from '../text/source.ts'
import type { LeadReader } from './find-regions.ts'

/** What a line glued to others begins with. */
const openings: ReadonlySet<string> = new Set(Object.keys(labels).map((label) => firstWord(label)))

const anyLabel = alternatives(Object.keys(labels))

/**
 * What stands before the next label: ` | ` in `Penulis: Rani | Editor: Siti`, a space or nothing in
 * `Penulis : RaniEditor : Siti`
 */
const beforeLabel = new RegExp(
  ` ?[|/] ?(?=(?:${anyLabel})[ :])|(?:(?<=\\p{Ll})| )(?=(?:${anyLabel}) ?:|copyright ?©|kompascom\\+)`,
  'giu',
)

/** A lead may stand this far behind the names. */
const farthestLead = 200

/**
 * Cuts lines into which a crawler has glued several: people lines, and the lead behind them.
 *
 * `Penulis: Rani | Editor: Siti` is two lines, `Laporan Wartawan Tribunnews.com, Rani
 * WulandariTRIBUNNEWS.COM, JAKARTA - Hujan ...` is a byline and a paragraph.
 */
export function cutLines(lines: readonly Line[], source: Source, readLead: LeadReader): Line[] {
  return lines.flatMap((line) => {
    if (!openings.has(firstWord(line.text).toLowerCase())) return line
    const cuts = Array.from(
      line.text.matchAll(beforeLabel),
      ({ index, 0: mark }) => index + mark.length,
    )
    const lead = leadIn(line.text, cuts.at(-1) ?? 0, readLead)
    if (lead !== undefined) cuts.push(lead)
    return cuts.length === 0 ? line : piecesOf(line, cuts, source)
  })
}

/** Where behind the names a lead with an outlet begins. */
function leadIn(text: string, from: number, readLead: LeadReader): number | undefined {
  if (text.length - from < 80) return undefined
  const word = /\p{Lu}[\p{Lu}\d]{2}/gu
  word.lastIndex = from
  for (let match = word.exec(text); match && match.index < farthestLead; match = word.exec(text)) {
    if (match.index > from && readLead(text.slice(match.index))?.brand) return match.index
  }
  return undefined
}

function piecesOf(line: Line, cuts: readonly number[], { text }: Source): Line[] {
  const edges = [line.start, ...cuts.map((cut) => offsetIn(line, cut)), line.end]
  return edges.flatMap((start, i) => {
    const end = edges[i + 1]
    return end === undefined ? [] : (lineBetween(text, start, end, i === 0 && line.afterGap) ?? [])
  })
}
