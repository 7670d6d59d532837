import { labels } from '../conventions/byline.ts'
import { byFirstWord, firstWord } from '../conventions/convention.ts'
import { isNameLine } from '../grammar/person.ts'
import { alternatives } from '../grammar/words.ts'
import { type Line, lineBetween, offsetIn } from '../text/line.ts'
import type { Source } from '../text/source.ts'
import type { LeadReader } from './find-regions.ts'

/** What a line glued to others begins with. */
const mayBeGlued = byFirstWord(
  new Map([...Object.keys(labels), 'net', 'date'].map((label) => [firstWord(label), true])),
)

const anyLabel = alternatives(Object.keys(labels))

/**
 * What stands before the next label: ` | ` in `Penulis: Rani | Editor: Siti`, a space or nothing in
 * `Penulis : RaniEditor : Siti`
 */
const beforeLabel = new RegExp(
  ` ?[|/] ?(?=(?:${anyLabel})[ :])|(?:(?<=\\p{Ll})|(?<!&) )(?=Laporan (?:Wartawan|Reporter) |(?:${anyLabel}) ?:|copyright ?©|kompascom\\+)`,
  'giu',
)

/**
 * What is glued to the last paragraph: promotions that stand in no story, people lines. All of them
 * hold a colon.
 */
const gluedToProse =
  /Dapatkan update berita pilihan|Simak breaking news dan berita pilihan|(?<=[.!?"”)] ?)(?:Pewarta|Penulis|Reporter|Editor|Redaktur) ?: ?(?=[A-Z])/

/** The words of a photo, and a paragraph glued behind their credit: `... (Foto: Antara)"Kami lega` */
const gluedToCredit = /[.!?] \([^()]{2,40}[:/][^()]{2,60}\)(?=["“]\p{Lu})/u

/** What crawls put before the first line of a page: ` date 2023-06-29 ` */
const crawlDate = /^date \d{4}-\d\d(?:-\d\d)? (?=\S)/

/** The date behind the names: `Penulis : Rani | Kamis, 9 Oktober 2014`, `By Rani on 16 May 2020` */
const dateBehindNames =
  /(?: ?[|•·,–—-] ?| (?=(?:on|pada) ))(?=(?:(?:on|pada) )?(?:\p{L}{3,9}['’]?\p{L}{0,2} ?[,|]? ?)?\d{1,2}(?:[/.-]\d{1,2}[/.-]|[ -]\p{L}{3,9}[ -])(?:19|20)\d\d)/u

const leadingLabel = new RegExp(`^(?:${anyLabel}) ?:? ?`, 'iu')

/** The words of a photo are not longer. */
const longestCaption = 300

/** They are glued to paragraphs, not to short lines. */
const longestPlain = 100

/** Two labels with their names are not shorter. */
const shortestGlued = 20

/** A lead may stand this far behind the names. */
const farthestLead = 200

/**
 * Cuts lines into which a crawler has glued several: people lines, the lead behind them, promotions
 * behind paragraphs.
 *
 * `Penulis: Rani | Editor: Siti` is two lines. `Laporan Wartawan Tribunnews.com, Rani` may have
 * `TRIBUNNEWS.COM, JAKARTA - Hujan turun` glued behind it: a byline and a paragraph.
 */
export function cutLines(lines: readonly Line[], source: Source, readLead: LeadReader): Line[] {
  const cut: Line[] = []
  for (const line of lines) {
    const cuts = cutsIn(line.text, readLead)
    if (cuts.length === 0) cut.push(line)
    else for (const piece of piecesOf(line, cuts, source)) cut.push(piece)
  }
  return cut
}

/** Where a line has to be cut: before each further label, before a lead, behind a paragraph. */
function cutsIn(text: string, readLead: LeadReader): readonly number[] {
  const credit = /\)["“]/.test(text) ? gluedToCredit.exec(text) : null
  if (credit && credit.index < longestCaption) return [credit.index + credit[0].length]
  const mayHoldMore = text.length > longestPlain && text.includes(':')
  const glued = mayHoldMore ? text.search(gluedToProse) : -1
  if (glued > 0) return [glued, ...labelsIn(text.slice(glued)).map((at) => glued + at)]
  if (text.length < shortestGlued || !mayBeGlued(text)) return uncut
  const crawled = crawlDate.exec(text)?.[0].length
  if (crawled !== undefined) return [crawled]
  const date = text.length <= longestPlain ? dateIn(text) : undefined
  if (date !== undefined) return [date]
  const cuts = labelsIn(text)
  const lead = leadIn(text, cuts.at(-1) ?? 0, readLead)
  return lead === undefined ? cuts : [...cuts, lead]
}

/** Where behind the names a date begins; `Penulis itu lahir di Solo, 16 Mei 1920` is a sentence. */
function dateIn(text: string): number | undefined {
  const mark = dateBehindNames.exec(text)
  if (!mark) return undefined
  const names = text.slice(0, mark.index).replace(leadingLabel, '')
  return names === '' || isNameLine(names) ? mark.index + mark[0].length : undefined
}

function labelsIn(text: string): number[] {
  return Array.from(text.matchAll(beforeLabel), ({ index, 0: mark }) => index + mark.length)
}

const uncut: readonly number[] = []

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
