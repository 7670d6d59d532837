import type { DatelineFields } from '../conventions/dateline.ts'
import type { LocationLeadFields } from '../conventions/location-lead.ts'
import { isKnownPlace, mayBePlace } from '../grammar/gazetteer.ts'
import { letterDay } from '../grammar/letter-day.ts'
import { isNameLine, isSection, namesIn } from '../grammar/person.ts'
import type { Reading } from '../conventions/table.ts'
import type { Passage } from './classify-line.ts'
import { isTitleCase, opensAsSentence, sentenceEnd } from './shape-of.ts'

/** Where the article stands among the passages: indices, ends exclusive. */
export interface Regions {
  /** The title. */
  readonly title?: number | undefined
  /** The first passage of the head: title or dateline, whichever comes first. */
  readonly head: number
  /** From the first paragraph ... */
  readonly body: number
  /** ... to the last one: what follows is the foot. */
  readonly foot: number
  /** From here on the page speaks of other things. */
  readonly tail: number
  /** The dateline of this article. */
  readonly dateline?: number | undefined
  /** The location lead at the first paragraph. */
  readonly lead?: LocationLeadFields | undefined
  /** Whether the body is running prose; a poem, a table or a single word is not. */
  readonly isProse: boolean
}

/** Reads the location lead of a text. */
export type LeadReader = (text: string) => LocationLeadFields | undefined

/** A stretch of prose that nothing foreign interrupts for long. */
interface Run {
  readonly first: number
  last: number
  /** Its prose in characters, a long line counted only to a bound. */
  weight: number
  readonly lead: LocationLeadFields | undefined
}

/** So many lines that look like nothing end a run of prose. */
const patience = 6

/** One long line is no better evidence than this many characters. */
const mostOfALine = 2000

/** The foot of an article has the date among its first lines, or not at all. */
const longestFoot = 6

/** The head of an article is not longer, menus apart. */
const longestHead = 60

/**
 * Finds the article by its evidence: the heaviest run of prose, best with a location lead; above
 * it the dateline and the title; below it people, sources and tags.
 */
export function findRegions(passages: readonly Passage[], readLead: LeadReader): Regions {
  const run = bestRun(passages, readLead)
  if (run) run.last = lastWord(passages, closingParagraph(passages, run.last))
  const body = run?.first ?? passages.length
  const dateline = run
    ? (findDateline(passages, body) ?? closingDateline(passages, run.last + 1))
    : findLoneDateline(passages)
  const title = findTitle(passages, body, dateline, run !== undefined)
  if (!run && dateline === undefined) return withoutArticle(passages)
  if (run && title === undefined && dateline === undefined && isTitledBelow(passages, run)) {
    const foot = run.last + 1
    return {
      title: foot,
      head: peopleAbove(passages, body),
      body,
      foot,
      tail: findTail(passages, body, foot + 2, foot + 1),
      dateline: hasHour(passages[foot + 1]) ? foot + 1 : undefined,
      lead: run.lead,
      isProse: true,
    }
  }

  const foot = run ? run.last + 1 : Math.max(title ?? 0, dateline ?? 0) + 1
  return {
    title,
    head: Math.min(
      title ?? body,
      dateline === undefined || dateline > body ? body : withPeople(passages, dateline),
      peopleAbove(passages, body),
    ),
    body: Math.min(body, foot),
    foot,
    tail: findTail(passages, body, foot, dateline),
    dateline,
    lead: run?.lead,
    isProse: run !== undefined,
  }
}

/** People right above the first paragraph belong to it, though neither title nor date stand above them. */
function peopleAbove(passages: readonly Passage[], body: number): number {
  let first = body
  while (passages[first - 1]?.reading?.kind === 'byline') first--
  return first
}

/**
 * Some systems print title and date below the text, or title and first sentence, and nothing above it. A
 * teaser of another story stands there too; the words of a title are those of the first paragraph.
 */
function isTitledBelow(passages: readonly Passage[], { first, last, lead }: Run): boolean {
  const [title, date, ...others] = passages.slice(last + 1, last + 5)
  if (!title || !date || !isTitle(title, false, false) || others.some(hasHour)) return false
  if (!hasHour(date) && !isBeginningOf(date, passages[first], lead)) return false
  const said = new Set(wordsOf(passages[first]))
  const words = wordsOf(title)
  const same = words.filter((word) => said.has(word)).length
  return words.length >= 4 && same / words.length >= 0.6
}

function wordsOf(passage: Passage | undefined): string[] {
  return passage?.lines[0].text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []
}

/**
 * `Penulis: Rani` / `23:31 WIB | Sabtu, 9 Mei 2015`, `Rani Wulandari | Bagus Tirta` / `9 Mei 2015`, without a line
 * between: they belong to the date.
 */
function withPeople(passages: readonly Passage[], dateline: number): number {
  if (passages[dateline]?.lines[0].afterGap) return dateline
  const first = peopleAbove(passages, dateline)
  const above = passages[first - 1]
  return above && !above.reading && isPair(above.lines[0].text) ? first - 1 : first
}

/** `Rani Wulandari | Bagus Tirta`: who wrote and who edited. */
function isPair(text: string): boolean {
  return text.includes(' | ') && isNameLine(text)
}

/** No sign of an article: all of it is body, unless it shows the furniture of a page. */
function withoutArticle(passages: readonly Passage[]): Regions {
  const isPage = passages.some(({ reading }) => reading && isFurnishing(reading))
  const end = passages.length
  if (isPhotoPage(passages)) {
    return { title: 0, head: 0, body: end, foot: end, tail: end, isProse: false }
  }
  const body = isPage ? end : 0
  return { head: body, body, foot: end, tail: end, isProse: false }
}

/** `PANEN CABAI` / `Petani memetik cabai di lereng gunung, Senin (4/5/2015). ANTARA FOTO/Rani`: a photo and its title. */
function isPhotoPage([title, caption]: readonly Passage[]): boolean {
  if (!title || title.reading || title.shape === 'prose') return false
  return caption?.reading?.kind === 'caption' && caption.lines[0].text.length >= leastOfSentence
}

/** Numbers alone may be a table, dashes alone a poem. */
function isFurnishing({ kind, fields }: Reading): boolean {
  if (kind === 'furniture') return fields.kind !== 'counter' && fields.kind !== 'rest'
  return ['promotion', 'pagination', 'sectionHeader', 'copyright'].includes(kind)
}

function bestRun(passages: readonly Passage[], readLead: LeadReader): Run | undefined {
  let best: Run | undefined
  let bestScore = 0
  for (const run of runsOfProse(passages, readLead)) {
    const score = run.weight * (run.lead && !isTeaser(run, passages) ? 4 : 1)
    if (score >= bestScore) {
      best = run
      bestScore = score
    }
  }
  return best
}

/**
 * `SOLO - Pasar Legi kembali dibuka setelah perbaikan atap ...`: one line, cut short, lead or not, with a mark
 * or in the middle of a sentence.
 */
function isTeaser({ first, last }: Run, passages: readonly Passage[]): boolean {
  return first === last && /(?:\.{3}|[…\p{Ll},])$/u.test(passages[first]?.lines[0].text ?? '')
}

function runsOfProse(passages: readonly Passage[], readLead: LeadReader): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let idle = 0
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]
    if (!passage) break
    const text = passage.lines[0].text
    const standing = goesOn(passages, i, readLead)
      ? 'borne'
      : !run && passage.shape === 'prose' && isDoubled(passages, i)
        ? 'foreign'
        : isUnendedLead(passage, readLead)
          ? 'prose'
          : standingOf(passage)
    const first = run && passages[run.first]
    const isExcerpt = isBeginningOf(passage, first, run?.lead)
    const isWhole = isExcerpt && text.startsWith(withoutCut(first?.lines[0].text ?? text))
    if (standing === 'end' || isExcerpt) run = undefined
    if (standing === 'prose' && (!isExcerpt || isWhole)) {
      const lead = run?.lead ? undefined : (passage.lead ?? readLead(text))
      if (!run || lead) {
        run = { first: i, last: i, weight: 0, lead }
        runs.push(run)
      }
      run.last = i
      run.weight += Math.min(text.length, mostOfALine)
      idle = 0
      if (isSignedOff(text, passages[i + 1])) run = undefined
    } else if (run && standing === 'foreign') {
      if (!isListed(text)) idle++
      else if (run.last === i - 1) run.last = i
      if (idle > patience || (isAboveText(run) && hasHour(passage))) run = undefined
    }
  }
  return runs
}

/** A teaser or two, or a standfirst: with the date below them, the text has not begun. */
function isAboveText({ weight, lead }: Run): boolean {
  return weight < leastOfText && !lead
}

/** A text is longer, in characters, before the date of another story stands below it. */
const leastOfText = 300

/**
 * A sentence printed twice above the text, as teasers are, with their picture's words; the text is not: where all of
 * it is doubled, it is the text.
 */
function isDoubled(passages: readonly Passage[], i: number): boolean {
  const at = isAgain(passages, i + 1) ? i : i - 1
  return isAgain(passages, at + 1) && passages[at + 2] !== undefined && !isAgain(passages, at + 3)
}

function isAgain(passages: readonly Passage[], i: number): boolean {
  const above = passages[i - 1]
  return above !== undefined && above.lines[0].text === passages[i]?.lines[0].text
}

/**
 * Where an article ends whose last lines are no prose: `Lalu bagaimana akhirnya?` A few lines before
 * a labelled foot, or before the end of the text, belong to it.
 */
function lastWord(passages: readonly Passage[], last: number): number {
  if (isSignedOff(passages[last]?.lines[0].text ?? '', passages[last + 1])) return last
  let next = last + 1
  while (next - last <= 3 && isUnreadLine(passages[next])) next++
  const end = passages[next]?.reading?.kind
  const text = passages[next - 1]?.lines[0].text ?? ''
  const isFoot = end === 'byline' || end === 'copyright'
  if (isFoot || next === passages.length) return sentenceEnd(text) === undefined ? last : next - 1
  const isCredited = end === 'attribution' || end === 'signOff'
  return isCredited && next === last + 2 && isUnended(text) ? next - 1 : last
}

/** The full stop of a last paragraph may be lost; headlines in small letters are shorter. */
export function isUnended(text: string): boolean {
  return text.length >= leastOfSentence && !isTitleCase(text)
}

/**
 * A paragraph that ends as captions do, `... (Tribunnews.com/Rani)`, right behind the last one, or
 * behind the links below it.
 */
function closingParagraph(passages: readonly Passage[], last: number): number {
  let next = last + 1
  while (passages[next]?.reading?.kind === 'relatedLink') next++
  const { reading, shape, lines } = passages[next] ?? {}
  const isClosing =
    reading?.kind === 'caption' && shape === 'prose' && isSignedText(lines?.[0].text ?? '')
  return isClosing ? next : last
}

function isSignedText(text: string): boolean {
  const opening = text.lastIndexOf('(')
  if ((text.length <= 60 && !/^["“]/.test(text)) || opening < 2) return false
  const isAfterSentence = /[.!?"”’] ?$/.test(text.slice(opening - 2, opening))
  return isAfterSentence && signed.test(text.slice(opening))
}

/** `(Tribunnews.com/Rani)`, `(Rani Wulandari/Bagus Tirta)`, but not `(ANTARA FOTO/Rani)` */
const signed =
  /^\((?!\S+ (?:Foto|Images|Layar|Photo)\/)(?:[\p{L}\d.]{2,30}|\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20})\/[^()]{1,80}\)\.?$/u

/** Prose right behind a run is of another story: else it were part of the run. */
function isUnreadLine(passage: Passage | undefined): boolean {
  if (!passage || passage.reading || passage.shape === 'prose') return false
  return !isNameLine(passage.lines[0].text)
}

/**
 * The first paragraph again: cut, it is a teaser of the page for itself; whole, it is the first
 * paragraph, and what stood above it was the standfirst.
 */
function isBeginningOf(
  { shape, lines }: Passage,
  first: Passage | undefined,
  lead: LocationLeadFields | undefined,
): boolean {
  if (shape !== 'prose' || !first || lines === first.lines) return false
  const beginning = beginningOf(lines[0].text)
  const { text } = first.lines[0]
  return text.startsWith(beginning) || (lead !== undefined && text.startsWith(beginning, lead.end))
}

/** A standfirst that was cut from the first paragraph, without the mark of the cut. */
function withoutCut(text: string): string {
  return text.replace(/ ?\[?(?:\.{3}|…)\]?$/, '')
}

/** The first paragraph, known by its lead though its full stop is lost. */
function isUnendedLead({ reading, shape, lines }: Passage, readLead: LeadReader): boolean {
  if (reading || shape !== 'headline') return false
  const { text } = lines[0]
  return isUnended(text) && readLead(text)?.brand !== undefined
}

/** What a passage means for a run of prose: part of it, borne within it, foreign to it, its end. */
function standingOf({ reading, shape }: Passage): 'prose' | 'borne' | 'foreign' | 'end' {
  switch (reading?.kind) {
    case undefined:
      return shape === 'prose' ? 'prose' : 'foreign'
    case 'relatedLink':
    case 'promotion':
    case 'embed':
    case 'caption':
    case 'furniture':
      return 'borne'
    case 'dateline':
      return 'foreign'
    default:
      return 'end'
  }
}

/**
 * An end mark, a step to the next page or a marker whose links were lost, with prose right behind
 * it: the article goes on. `***` / `Pedagang menempati kios lama mereka.` A sub-heading may stand behind the step.
 */
function goesOn(passages: readonly Passage[], i: number, readLead: LeadReader): boolean {
  const reading = passages[i]?.reading
  const next = passages[i + 1]
  if (reading?.kind === 'pagination' && isSubHeading(passages, i + 1, readLead)) return true
  const isDivider =
    reading?.kind === 'signOff' ||
    reading?.kind === 'pagination' ||
    (reading?.kind === 'sectionHeader' && reading.fields.announces === 'related')
  if (!isDivider || next?.reading !== undefined || next?.shape !== 'prose') return false
  if (isStamped(passages[i + 2])) return false
  const { text } = next.lines[0]
  return !teaser.test(text) && readLead(text) === undefined
}

/** `Selanjutnya` / `Pasar Legi` / two paragraphs: the next page begins with a sub-heading of a few words. */
function isSubHeading(passages: readonly Passage[], at: number, readLead: LeadReader): boolean {
  const [heading, first, second] = passages.slice(at, at + 3)
  if (!heading || heading.reading || heading.shape !== 'label') return false
  return [first, second].every(
    (below) =>
      below?.shape === 'prose' && !below.reading && readLead(below.lines[0].text) === undefined,
  )
}

/** A teaser with its age, or its section and hour, below it: `18 jam lalu`, `ekonomi | 09:10 WIB` */
function isStamped(below: Passage | undefined): boolean {
  const { reading, lines } = below ?? {}
  if (reading?.kind === 'furniture') return reading.fields.kind === 'date'
  return !reading && / \| \d\d[:.]\d\d(?: WIB| WITA| WIT)?$/.test(lines?.[0].text ?? '')
}

/** The last paragraph closes with initials, and a teaser of another story stands right below it. */
function isSignedOff(text: string, next: Passage | undefined): boolean {
  if (!text.endsWith(')') || !next || next.reading || !teaser.test(next.lines[0].text)) return false
  return /[.!?"”] ?\((?:\*{1,3}|[\p{L}\d]{2,4})(?:\/[\p{L}\d-]{1,4}){0,3}\)$/u.test(text.slice(-30))
}

/** Behind an end mark, other stories begin with a word in capitals, or are cut short. */
const teaser = /^\p{Lu}{6,} |(?:\.{3}|…)$/u

/** `1. Harga beras turun`, `- Harga beras turun` */
export function isListed(text: string): boolean {
  const first = text.charCodeAt(0)
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122)
  return !isLetter && /^(?:\d{1,2}[.)](?!\d)|[-•*–])\s*\S/.test(text)
}

/**
 * The dateline nearest above the body, rather with an hour than without. Dates further up belong to
 * the page, or to other stories.
 */
function findDateline(passages: readonly Passage[], body: number): number | undefined {
  let dayOnly: number | undefined
  let distance = 0
  for (let i = body - 1; i >= 0 && i >= body - longestHead; i--) {
    const { published, brand } = datelineIn(passages[i]) ?? {}
    if (passages[i]?.reading?.kind !== 'furniture') distance++
    if (!published) continue
    if (brand) return i
    if (published.timestamp?.iso.includes('T'))
      return hasMenuBelow(passages, i, body) ? undefined : i
    if (distance <= 8 && !isMasthead(passages, i) && !isBelowWeather(passages, i)) dayOnly ??= i
  }
  return dayOnly
}

/**
 * A day alone on the first line of the page, by two calendars, or with entries of its menu right below: the
 * day of the visit.
 */
function isMasthead(passages: readonly Passage[], at: number): boolean {
  const next = passages[at + 1]
  if (at > 0 || !next) return false
  if (twoCalendars.test(passages[at]?.lines[0].text ?? '')) return true
  if (address.test(next.lines[0].text)) return true
  if (next.reading)
    return next.reading.kind === 'furniture' && next.reading.fields.kind === 'button'
  return next.shape === 'label' && !next.lines[0].text.includes(' ')
}

/** `21.1 C` / `New York` / `Senin, Agustus 25, 2025`: weather and day of the visit. */
function isBelowWeather(passages: readonly Passage[], at: number): boolean {
  return [at - 1, at - 2].some((above) => weather.test(passages[above]?.lines[0].text ?? ''))
}

const weather = /^-?\d{1,2}(?:[.,]\d)? ?[°º]? ?[CF]$/

/** Entries of a menu between a clock and the article, more than share buttons are: the clock of the visit. */
function hasMenuBelow(passages: readonly Passage[], at: number, body: number): boolean {
  const between = passages.slice(at + 1, body)
  return between.filter(({ reading, shape }) => !reading && shape === 'label').length > mostButtons
}

/** Between the dateline and the body stand fewer words alone on their lines. */
const mostButtons = 12

/** `20 Jumadil Awal 1438 / 17 Februari 2017` */
const twoCalendars = /\p{L} 1[34]\d\d ?H? ?\/ ?\d/u

/** Some outlets print the date, with its hour or their name, behind the last paragraph. */
function closingDateline(passages: readonly Passage[], foot: number): number | undefined {
  for (let i = foot; i < foot + longestFoot; i++) {
    const passage = passages[i]
    if (!passage || (!passage.reading && passage.shape !== 'label')) return undefined
    if (passage.reading?.kind === 'sectionHeader') return undefined
    if (hasHour(passage) || datelineIn(passage)?.brand) return i
  }
  return undefined
}

/** On a page without prose, as of photos: the first dateline that names its zone or its outlet. */
function findLoneDateline(passages: readonly Passage[]): number | undefined {
  const at = passages.findIndex((passage) => {
    const { published, brand } = datelineIn(passage) ?? {}
    return brand ?? published?.timestamp?.zone
  })
  return at === -1 ? undefined : at
}

function datelineIn(passage: Passage | undefined): DatelineFields | undefined {
  return passage?.reading?.kind === 'dateline' ? passage.reading.fields : undefined
}

/** A title stands next to its dateline, or above the first paragraph. */
function findTitle(
  passages: readonly Passage[],
  body: number,
  dateline: number | undefined,
  hasBody: boolean,
): number | undefined {
  if (dateline === undefined || dateline > body) {
    const above = titleAbove(passages, body, 10) ?? titleLikeLabel(passages, body, 10)
    return hasBody ? above?.at : undefined
  }
  const twice = titlePrintedTwice(passages, dateline, body)
  if (twice !== undefined) return twice
  const above = titleAbove(passages, dateline, 4) ?? titleLikeLabel(passages, dateline, 4)
  const isOfOther = above !== undefined && isBelowItsDate(passages, above.at)
  const farthest = above && !isOfOther && !above.isName ? above.steps : Infinity
  const below = titleBelow(passages, dateline, body, farthest)
  const textBelow = passages[below ?? -1]?.lines[0].text ?? ''
  const isOwn = !above?.isName || (isTitleCase(textBelow) && !isNameLine(textBelow))
  return isOwn ? (below ?? above?.at ?? shortTitleBelow(passages, dateline)) : above.at
}

/** `Senin, 11 Oktober 2010` / `Kios pasar terbakar`: three words, of which one is in small letters, and no button. */
function shortTitleBelow(passages: readonly Passage[], dateline: number): number | undefined {
  const { reading, shape, lines } = passages[dateline + 1] ?? {}
  const text = lines?.[0].text ?? ''
  const isTitle = !reading && shape === 'label' && /^\p{Lu}\S+ \S+ \p{Ll}{4,}$/u.test(text)
  return isTitle ? dateline + 1 : undefined
}

/** The title above its date, where the page prints it again below: what stands between is none. */
function titlePrintedTwice(
  passages: readonly Passage[],
  dateline: number,
  body: number,
): number | undefined {
  const below = new Set(passages.slice(dateline + 1, body).map(({ lines }) => lines[0].text))
  for (let at = dateline - 1; at >= 0 && at >= dateline - 3; at--) {
    const passage = passages[at]
    if (passage && below.has(passage.lines[0].text) && isTitle(passage, false, false)) return at
  }
  return undefined
}

/**
 * A list above the article whose headlines stand below their hours, so that the last of them has its own:
 * date, headline, date, headline, and then the date of the article.
 */
function isBelowItsDate(passages: readonly Passage[], at: number): boolean {
  const isHeadline =
    passages[at - 2]?.reading === undefined && passages[at - 2]?.shape === 'headline'
  return isHeadline && hasHour(passages[at - 1]) && hasHour(passages[at - 3])
}

function hasHour(passage: Passage | undefined): boolean {
  return datelineIn(passage)?.published?.timestamp?.iso.includes('T') === true
}

interface Found {
  readonly at: number
  /** How many passages lie on the way that no convention reads. */
  readonly steps: number
  /** Whether it looks like a name, and nothing better stood there. */
  readonly isName?: true
}

/** The nearest title above; a name between title and dateline is none, however long. */
function titleAbove(passages: readonly Passage[], from: number, most: number): Found | undefined {
  let name: Found | undefined
  let slug: Found | undefined
  let steps = 0
  for (let at = from - 1; at >= 0 && steps < most; at--) {
    const passage = passages[at]
    if (!passage || (name && at < name.at - 1)) break
    if (!passage.reading || isPath(passage)) steps++
    if (isBelowCredit(passage, passages[at - 1])) continue
    if (!isTitle(passage, at === from - 1 || at === 0, at === 0)) continue
    const { text } = passage.lines[0]
    if (!slug && isPhotoSlug(text)) slug = { at, steps }
    else if (name || !isNameLine(text) || isRepeated(passages, at)) {
      const title = titleTwice(passages, at) ?? aboveCredit(passages, aboveStandfirst(passages, at))
      return { at: title, steps }
    } else name = { at, steps, isName: true }
  }
  if (!name) return slug
  const at = aboveCredit(passages, name.at)
  return at === name.at ? name : { at, steps: name.steps }
}

/** `Beranda » Daerah`: above it stands the menu of the page, more often than the title. */
function isPath({ reading }: Passage): boolean {
  return reading?.kind === 'furniture' && reading.fields.kind === 'rest'
}

/** `Harga Beras Naik Lagi` / `© Rani/LEMBAH` / `Pedagang Mengeluh`: below the photo stands a sub-heading. */
function aboveCredit(passages: readonly Passage[], at: number): number {
  const [title, photo] = [passages[at - 2], passages[at - 1]]
  const isPhoto = photo?.reading?.kind === 'caption' && photo.lines[0].text.startsWith('©')
  return isPhoto && title && isTitle(title, true, at === 2) ? at - 2 : at
}

/** `Antara/Bagus Tirta` / `Siti Aminah`: right below its credit stands who is on the photo. */
export function isBelowCredit({ lines }: Passage, above: Passage | undefined): boolean {
  if (above?.reading?.kind !== 'caption' || lines[0].afterGap) return false
  const text = above.lines[0].text.replace(/\/$/, '')
  return above.reading.fields.credit === text && /\/| via /.test(text)
}

/** Some pages print the title twice, with a line between: what stands there twice is no name. */
function isRepeated(passages: readonly Passage[], at: number): boolean {
  const text = passages[at]?.lines[0].text
  return [at - 1, at - 2].some((above) => passages[above]?.lines[0].text === text)
}

/**
 * The title twice, one below the other, and then people and the words of a photo, which go on in small letters:
 * `Pintu Air Legi Dijaga` / `Pintu Air Legi Dijaga` / `Editor: Rani` / `Penjaga pintu air itu bergiliran`
 */
function titleTwice(passages: readonly Passage[], last: number): number | undefined {
  if (isTitleCase(passages[last]?.lines[0].text ?? '')) return undefined
  let hasPeople = false
  for (let at = last - 1; at > 0 && at >= last - 4; at--) {
    const passage = passages[at]
    hasPeople ||= passage?.reading?.kind === 'byline'
    if (passage && hasPeople && isAgain(passages, at) && isTitle(passage, false, false)) return at
  }
  return undefined
}

/**
 * A line in small letters below one in title case is no title but its standfirst, or the words of a photo that
 * are printed twice, where it is long, or shorter than the title: `Pintu Air Legi Dijaga Siang Malam` /
 * `Penjaganya bergiliran`
 */
function aboveStandfirst(passages: readonly Passage[], last: number): number {
  const text = passages[last]?.lines[0].text ?? ''
  const at = passages[last - 1]?.lines[0].text === text ? last - 1 : last
  const above = passages[at - 1]
  if (isBelowCapitals(text, above)) return at - 1
  const most = above?.lines[0].text.length ?? 0
  const isLong =
    text.length >= leastOfSentence ||
    text.length < most ||
    (most >= leastOfTitle && opensAsSentence(text))
  if (!isLong || (isTitleCase(text) && !opensAsSentence(text))) return last
  const isTitleAbove =
    above?.shape === 'headline' &&
    isTitle(above, false, at === 1) &&
    isTitleCase(above.lines[0].text)
  return isTitleAbove ? at - 1 : last
}

/** `SURAT DARI LERENG GUNUNG YANG JAUH` / `Mereka Jaga Pintu Air`: the title is the line in capitals. */
function isBelowCapitals(text: string, above: Passage | undefined): boolean {
  if (!above || above.reading || above.shape !== 'headline' || !/\p{Ll}/u.test(text)) return false
  const title = above.lines[0].text
  return (
    !/\p{Ll}/u.test(title) &&
    title.split(' ').length >= leastInCapitals &&
    isTitle(above, false, false)
  )
}

/** Headers of a page in capitals have fewer words. */
const leastInCapitals = 6

/** What stands above a title, `Liga 1 2018`, is shorter. */
const leastOfTitle = 40

/** Titles in small letters are shorter, most of them. */
const leastOfSentence = 70

/** The words of a photo in the manner of print: `BERSYUKUR: Pedagang beras di pasar itu` */
function isPhotoSlug(text: string): boolean {
  const words = /^\p{Lu}{5,20}: (.*)/u.exec(text)?.[1]
  return words !== undefined && !isTitleCase(words)
}

/**
 * Where nothing else can be the title: a line right above the dateline, or the first of the text,
 * that begins like a label and goes on like a title. `Penulis Buku Anak Itu Tutup Usia`
 */
function titleLikeLabel(
  passages: readonly Passage[],
  from: number,
  most: number,
): Found | undefined {
  const at = [from - 1, 0].find((each) => each >= from - most && isLikeLabel(passages[each]))
  return at === undefined ? undefined : { at, steps: 1 }
}

/** A name has few words, `Penulis Rani Wulandari`; a label with a mark behind it is one. */
function isLikeLabel(passage: Passage | undefined): boolean {
  if (!passage?.reading || passage.lines.length > 1) return false
  const { text } = passage.lines[0]
  const leastWords = wordsOfTitle[passage.reading.kind]
  if (leastWords === undefined || passage.shape !== 'headline') return false
  return !/^-|[:;|/©"“”,.]/.test(text) && text.split(' ').length >= leastWords
}

/** How many words make a title of a line that begins like a label of this kind. */
const wordsOfTitle: Partial<Record<Reading['kind'], number>> = {
  byline: 5,
  attribution: 4,
  copyright: 4,
  embed: 4,
}

function titleBelow(
  passages: readonly Passage[],
  from: number,
  body: number,
  before: number,
): number | undefined {
  let steps = 0
  for (let at = from + 1; at < body; at++) {
    const passage = passages[at]
    if (!passage?.reading) steps++
    if (steps >= before) return undefined
    if (passage && isTitle(passage, false, false)) return at
  }
  return undefined
}

/**
 * Several words without the end of a sentence, nor the next line of one; three are enough right above the dateline or at the
 * head of the text. There, `Foto: Panen Raya` is no caption; on its first line, `Pasar Legi Solo` is
 * no name.
 */
function isTitle(passage: Passage, isNext: boolean, isFirst: boolean): boolean {
  return hasFormOfTitle(passage, isNext, isFirst) && !isOtherThanTitle(passage.lines[0].text)
}

function hasFormOfTitle(
  { reading, shape, lines }: Passage,
  isNext: boolean,
  isFirst: boolean,
): boolean {
  const { text, afterGap } = lines[0]
  const isContinued = !afterGap && /^\p{Ll}/u.test(text)
  if (isContinued) return false
  if (reading) {
    const isCaption = reading.kind === 'caption' && shape === 'headline'
    return isNext && isCaption && photoLabel.test(text) && !creditedAgain.test(text)
  }
  if (shape === 'label') {
    if (!isNext || text.endsWith('.')) return false
    return text.split(' ').length >= 3 && (isFirst || !isNameLine(text))
  }
  return shape === 'headline' && text.length >= 15
}

/** Days, addresses, mastheads, footnotes, what is told of a writer in brackets, tips of brokers, rows of places, paths of a menu, what is cut short. */
function isOtherThanTitle(text: string): boolean {
  if (
    dated.test(text) ||
    letterDay(text) ||
    address.test(text) ||
    masthead.test(text) ||
    isSection(text) ||
    isMenu(text) ||
    isPair(text)
  )
    return true
  if (
    /^(?:\)?[*•]|- |\[['"]|\(.*\)$|in \p{Lu})/u.test(text) ||
    priceRanges.test(text) ||
    !/\p{L}/u.test(text)
  )
    return true
  return (
    /\s(?:[>»/·]|\/\/)\s|(?:\.{3}|[,…])$/.test(text) || topics.test(text) || isListOfPlaces(text)
  )
}

/** By so many characters a paragraph is known again. */
function beginningOf(text: string): string {
  return text.slice(0, 40)
}

/** `Home Nasional Metro Bisnis Bola`: sections without anything between them. */
function isMenu(text: string): boolean {
  const first = text.slice(0, text.indexOf(' '))
  if (!/^(?:home|beranda)$/i.test(first) && !isSection(first)) return false
  const words = text.split(' ')
  return words.length < 20 && words.filter(isSection).length >= 4
}

/** `harga cabai, cabai merah, pasar legi`: the topics of a story, without their label. */
const topics = /^[\p{Ll}\d ]+(?:, [\p{Ll}\d ]+){2,}$/u

/** `Selasa, 4 Mei 2004 SEMARANG & SEKITARNYA`, `12 Maret 2004 14:20`: titles begin and end otherwise. */
const dated =
  /^(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad),? \d{1,2}[ /-]|^\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d \d\d?[.:]\d\d|(?:19|20)\d\d[ ,|-]{1,3}(?:pukul |jam )?\d\d?[.:]\d\d(?: WIB| WITA| WIT)?$/

/** `Jl. Pasar Legi No. 12, Solo`: where the house is whose page it is. */
const address = /^(?:jalan|jln?\.?) .{3,60}\bno(?:mor)?[. ] ?\d/i

/** `Portal Resmi Pemerintah Kota Solo`: whose page it is. */
const masthead =
  /^(?:laman|portal|situs|web ?site) resmi (?!diluncurkan|dibuka|milik)[\p{L} .-]{3,60}$/iu

/** What titles of photo pages begin with; the words of a photo with their credit behind are none. */
const photoLabel = /^(?:foto|photo|ilustrasi)\b/i

/** `Ilustrasi panen cabai, Foto: Rani`, `Ilustrasi panen cabai. Dok. Bulog/Rani`, `Ilustrasi panen cabai. tirto.id/Rani`, `Ilustrasi panen cabai (IDN Times/Rani)` */
const creditedAgain =
  /.{8}(?:\b(?:(?:Foto|FOTO) ?:|Dok[. ])|\. [^.]{2,40}\/| \([^()/]{2,30}\/[^()]{2,40}\)$)/

/** A tip of brokers: `BRSL - Buy 1220-1235 | TP 1255-1280` */
const priceRanges = /\d-\d+ \| \S+ \d+-\d/

/** `Jawa Tengah dan DIY`: an entry of a menu. */
export function isListOfPlaces(text: string): boolean {
  return text.length <= longestMenu && mayBePlace(text) && namesIn(text).every(isKnownPlace)
}

/** Entries of a menu are not longer. */
const longestMenu = 60

/**
 * The foot ends where other stories begin; the first words of the next page, a footer line above
 * the people, and what the text said already, are none.
 */
function findTail(
  passages: readonly Passage[],
  body: number,
  foot: number,
  dateline: number | undefined,
): number {
  let tail = foot
  const said = new Set(passages.slice(body, foot).map(({ lines }) => beginningOf(lines[0].text)))
  while (tail < passages.length) {
    const { reading, shape, lines } = passages[tail] ?? {}
    if (reading?.kind === 'sectionHeader' || (reading?.kind === 'dateline' && tail !== dateline))
      break
    const isBeforePeople = passages[tail + 1]?.reading?.kind === 'byline'
    const isNextPage = passages[tail - 1]?.reading?.kind === 'pagination'
    const isExcerpt = said.has(beginningOf(lines?.[0].text ?? ''))
    if (!reading && shape !== 'label' && !isBeforePeople && !isNextPage && !isExcerpt) break
    tail++
  }
  return tail
}
