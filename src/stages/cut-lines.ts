import { labels } from '../conventions/byline.ts'
import { firstWordLookup, firstWord } from '../conventions/convention.ts'
import { anyWeekday, weekdayWithCapital } from '../grammar/calendar.ts'
import { isAccount, isDesk, isNameLine } from '../grammar/person.ts'
import { alternatives } from '../grammar/words.ts'
import { dealer, type Line, lineBetween, offsetIn } from '../text/line.ts'
import type { Source } from '../text/source.ts'
import type { LeadReader } from './find-regions.ts'

/** What a line glued to others begins with. */
const mayBeGlued = firstWordLookup(
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

/** The marks of labels, which stand before, behind or in them: few places to look at. */
const marks = new RegExp(
  `[|/](?= ?(?:${anyLabel})[ :])|:(?<=(?:${anyLabel}) ?:)|©(?<=copyright ?©)|\\+(?<=kompascom\\+)|Laporan (?:Wartawan|Reporter) `,
  'giu',
)

/** A label with its mark is not longer. */
const longestLabel = 40

/** Promotions that are glued to the last paragraph and stand in no story. */
const gluedPromotions = ['Dapatkan update berita pilihan', 'Simak breaking news dan berita pilihan']

/** What follows the last paragraph on its line is not longer. */
const longestPromotion = 1000

/** The label of people before a colon, glued to the last sentence: `... tegas Rani.Editor` */
const gluedLabel = /(?<=[.!?"”)] ?)(?:Pewarta|Penulis|Reporter|Editor|Redaktur) ?$/

/** The words of a photo, and a paragraph glued behind their credit: `... (Foto: Antara)"Kami lega` */
const gluedToCredit = /[.!?] \([^()]{2,40}[:/][^()]{2,60}\)(?=["“]\p{Lu})/u

/** What crawls put before the first line of a page: ` date 2023-06-29 ` */
const crawlDate = /^date \d{4}-\d\d(?:-\d\d)? (?=\S)/

/** `on`, `diterbitkan` */
const wordBeforeDate = '(?:on|pada|di(?:perbarui|terbitkan|publikasikan))'

/** `23:31 WIB | ` */
const hour = String.raw`\d\d[.:]\d\d (?:WIB|WITA|WIT) \| `

/**
 * The date behind the names: `Penulis : Rani | Kamis, 9 Oktober 2014`, `By Rani on 16 May 2020`,
 * `oleh Rani Diperbarui 26 Mar 2025`, `By Rani - March 12, 2022`, `Penulis: Rani 23:31 WIB | Sabtu, 9 Mei 2015`
 */
const dateBehindNames = new RegExp(
  String.raw`(?: ?[|•·→,–—-] ?| (?=${wordBeforeDate}|${hour}))(?=(?:${hour})?(?:${wordBeforeDate} ?:? ?)?(?:(?:${anyWeekday}) ?[,|]? ?)?(?:\d{1,2}(?:[/.-]\d{1,2}[/.-]|[ -]\p{L}{3,9}[ -])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}, ?)(?:19|20)\d\d)`,
  'iu',
)

const leadingLabel = new RegExp(`^(?:${anyLabel}) ?:? ?`, 'iu')

/** The words of a photo are not longer. */
const longestCaption = 300

/** They are glued to paragraphs, not to short lines. */
const longestPlain = 100

/** Two labels with their names are not shorter. */
const shortestGlued = 20

/** A page on one line is longer, and its head is not. */
const shortestPage = 250
const longestPageHead = 400

/** `16/08/2020, 12:59 WIB`, `Rabu, 4 November 2015 | 21:04 WIB` */
const dateWithHour = new RegExp(
  String.raw`(?:\b${weekdayWithCapital}[, ]{1,2})?\b\d{1,2}(?:[/.-]\d{1,2}[/.-]|[ -]\p{Lu}\p{L}{2,8}[ -])(?:19|20)\d\d(?:,| [|–-]| pukul)? \d\d?[.:]\d\d (?:WIB|WITA|WIT)(?: |$)`,
  'u',
)

/** `Penulis Rani Wulandari Editor Bagus Tirta` between the date and the lead. */
const peopleOfPage = /(?<= )(?:Penulis|Reporter|Editor)(?= \p{Lu})/gu

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
  const [only] = lines
  if (only && lines.length === 1 && only.text.length > shortestPage) {
    pushPieces(only, cutsInPage(only.text, readLead), source, cut)
    return cut
  }
  for (const line of lines) {
    const cuts = cutsIn(line.text, readLead)
    if (cuts.length === 0) cut.push(line)
    else pushPieces(line, cuts, source, cut)
  }
  return cut
}

/** Where a line has to be cut: before each further label, before a lead, behind a paragraph. */
function cutsIn(text: string, readLead: LeadReader): readonly number[] {
  const credit = text.includes(')"') || text.includes(')“') ? gluedToCredit.exec(text) : null
  if (credit && credit.index < longestCaption) return [credit.index + credit[0].length]
  const glued = text.length > longestPlain ? gluedIn(text) : -1
  if (glued > 0) return [glued, ...labelsIn(text.slice(glued)).map((at) => glued + at)]
  if (text.length < shortestGlued || !mayBeGlued(text)) return uncut
  const crawled = crawlDate.exec(text)?.[0].length
  if (crawled !== undefined) return [crawled]
  const date = text.length <= longestPlain ? dateIn(text) : undefined
  if (date !== undefined) {
    return [date, ...labelsIn(text.slice(date)).map((at) => date + at)].filter((at) => at > 0)
  }
  const label = leadingLabel.exec(text)?.[0].length ?? 0
  const cuts = labelsIn(text).filter((at) => at === 0 || at >= label)
  const lead = leadIn(text, cuts.at(-1) ?? 0, readLead)
  return lead === undefined ? cuts : [...cuts, lead]
}

/**
 * Where a page on one line has to be cut: around its date with the hour, before its people, and before
 * the lead. `Pasar Legi Dibuka Lagi Penulis: Rani Senin, 4 Maret 2024 10:20 WIB SOLO, KOMPAS.com - ...`
 */
function cutsInPage(text: string, readLead: LeadReader): readonly number[] {
  if (readLead(text)) return cutsIn(text, readLead)
  const head = text.slice(0, longestPageHead)
  const date = datedFrom(head)
  const dateEnd = date?.end ?? 0
  const lead = leadIn(text, dateEnd - 1, readLead, longestPageHead)
  const end = lead ?? dateEnd
  if (end === 0 || /[.!?] \p{Lu}/u.test(head.slice(0, date?.start ?? end)))
    return cutsIn(text, readLead)
  const cuts = new Set(labelsIn(text.slice(0, end)).filter((at) => at > 0))
  for (const { index } of text.slice(dateEnd, lead ?? dateEnd).matchAll(peopleOfPage))
    cuts.add(dateEnd + index)
  for (const at of [date?.start ?? 0, dateEnd, lead ?? 0]) if (at > 0) cuts.add(at)
  return [...cuts].sort((a, b) => a - b)
}

/** Where the date with its hour stands, and the outlet before it: `Kompas.com - 16/08/2020, 12:59 WIB` */
function datedFrom(head: string): { start: number; end: number } | undefined {
  const date = dateWithHour.exec(head)
  if (!date) return undefined
  const { index } = date
  const end = index + date[0].length
  if (!/^ [-–|] $/.test(head.slice(index - 3, index))) return { start: index, end }
  const word = head.lastIndexOf(' ', index - 4) + 1
  return { start: head.slice(word, index - 3).includes('.') ? word : index, end }
}

/** Where the first promotion or people line begins behind a paragraph; each holds a colon. */
function gluedIn(text: string): number {
  let colon = text.indexOf(':')
  if (colon === -1) return -1
  const end = text.length - longestPromotion
  const found = gluedPromotions.map((promotion) => text.indexOf(promotion, end))
  for (; colon !== -1; colon = text.indexOf(':', colon + 1)) {
    const from = Math.max(0, colon - longestLabel)
    const label = hasNameBehind(text, colon) ? text.slice(from, colon).search(gluedLabel) : -1
    if (label !== -1) found.push(from + label)
  }
  return found.reduce((first, at) => (at !== -1 && (at < first || first === -1) ? at : first), -1)
}

/** `: Rani` */
function hasNameBehind(text: string, colon: number): boolean {
  const first = text.charCodeAt(text.charAt(colon + 1) === ' ' ? colon + 2 : colon + 1)
  return first >= 65 && first <= 90
}

/** Where behind the names a date begins; `Penulis itu lahir di Solo, 16 Mei 1920` is a sentence. */
function dateIn(text: string): number | undefined {
  const mark = dateBehindNames.exec(text)
  if (!mark) return undefined
  const before = text.slice(0, mark.index)
  const names = before.replace(leadingLabel, '').split(/ ?\/ ?/)
  const isPeople = names.every(
    (name) =>
      name === '' || isNameLine(name) || isDesk(name) || isAccount(name) || numbered.test(name),
  )
  return isPeople || labelledAccount.test(before) ? mark.index + mark[0].length : undefined
}

/** `Posted by: raniwulan`: who fills a blog. */
const labelledAccount = /: ?\p{Ll}{3,20}$/u

/** An outlet with its number stands where a name is expected: `oleh Liputan6 diperbarui 3 Jul 2001` */
const numbered = /^\p{Lu}\p{Ll}{3,15}\d{1,2}$/u

/** Where labels begin: only the surroundings of marks are looked at. */
function labelsIn(text: string): readonly number[] {
  if (text.search(marks) === -1) return uncut
  const found = new Set<number>()
  for (const { index: mark } of text.matchAll(marks)) {
    const from = Math.max(0, mark - longestLabel)
    const around = text.slice(from, mark + longestLabel)
    for (const { index, 0: before } of around.matchAll(beforeLabel)) {
      if (index > 0 || from === 0) found.add(from + index + before.length)
    }
  }
  return [...found].sort((a, b) => a - b)
}

const uncut: readonly number[] = []

/** Where behind the names a lead with an outlet begins. */
function leadIn(
  text: string,
  from: number,
  readLead: LeadReader,
  farthest = farthestLead,
): number | undefined {
  if (text.length - from < 80) return undefined
  const word = /\p{Lu}[\p{Lu}\d]{2}/gu
  word.lastIndex = from
  for (let match = word.exec(text); match && match.index < farthest; match = word.exec(text)) {
    if (match.index > from && readLead(text.slice(match.index))?.brand) return match.index
  }
  return undefined
}

function pushPieces(line: Line, cuts: readonly number[], { text }: Source, pieces: Line[]): void {
  const signsBefore = line.signs && dealer(line.signs)
  let start = line.start
  for (let i = 0; i <= cuts.length; i++) {
    const end = offsetIn(line, cuts[i] ?? line.text.length)
    const piece = lineBetween(text, start, end, i === 0 && line.afterGap, signsBefore?.(end))
    if (piece) pieces.push(piece)
    start = end
  }
}
