import { bracketedSources } from '../conventions/attribution.ts'
import type { BylineFields } from '../conventions/byline.ts'
import type { DatelineFields } from '../conventions/dateline.ts'
import { isKnownPlace } from '../grammar/gazetteer.ts'
import { isDomain } from '../grammar/lexicon.ts'
import { isLikeOutlet, isNameLine, isSmallName, namesIn, peopleIn } from '../grammar/person.ts'
import type { OutletId } from '../outlets/index.ts'
import { anchorsIn, doPart, type Line } from '../text/line.ts'
import { pointAt, type Source } from '../text/source.ts'
import type {
  Anchor,
  Block,
  Byline,
  Caption,
  Dateline,
  Furniture,
  Heading,
  ListItem,
  Point,
  Position,
  Title,
} from '../tree.ts'
import { paragraphOf } from './build-paragraph.ts'
import type { Passage } from './classify-line.ts'
import { isBelowCredit, isListed, isListOfPlaces, isUnended, type Regions } from './find-regions.ts'
import { endsWithDay, isTitleCase } from './shape-of.ts'

/** A node before it knows where it stands. */
type Unplaced<Each> = Each extends unknown ? Omit<Each, 'position'> : never

/** What a passage becomes, and how many passages that takes. */
interface Built {
  readonly block: Unplaced<Block>
  readonly used: number
}

/** What all builders look at. */
interface Page {
  readonly passages: readonly Passage[]
  readonly regions: Regions
  readonly source: Source
  /** The outlet that a name is one of. */
  readonly outletOfName: (name: string) => OutletId | undefined
}

/** Turns passages into blocks by their kind and by where they stand. */
export function buildBlocks(
  passages: readonly Passage[],
  regions: Regions,
  source: Source,
  outletOfName: Page['outletOfName'],
): Block[] {
  const page = { passages, regions, source, outletOfName }
  const blocks: Block[] = []
  let position: Position | undefined
  let i = 0
  for (let passage = passages[0]; passage; passage = passages[i]) {
    const start = pointAt(source, passage.lines[0].start, position?.end)
    const { block, used } = blockAt(passage, i, page, start)
    i += used
    const last = passages[i - 1]?.lines.at(-1)
    position = { start, end: pointAt(source, last?.end ?? start.offset, start) }
    blocks.push(placed(block, position, passage.lines, source))
  }
  return blocks
}

function placed(
  unplaced: Unplaced<Block>,
  position: Position,
  lines: readonly Line[],
  source: Source,
): Block {
  const block = unplaced as Block
  block.position = position
  switch (block.type) {
    case 'title':
    case 'heading':
    case 'listItem':
    case 'caption': {
      const anchors = anchorsOf(block, lines, source)
      if (anchors && doPart(anchors, position.start.offset)) block.anchors = anchors
    }
  }
  return block
}

/** The words of a list item are the end of its line; the words of others begin with their line. */
function anchorsOf(
  { type, text }: Title | Heading | ListItem | Caption,
  lines: readonly Line[],
  source: Source,
): Anchor[] | undefined {
  if (lines.length === 1 && !lines[0]?.shifts) return undefined
  let words = 0
  return lines.flatMap((line) => {
    const from = type === 'listItem' ? line.text.length - text.length : 0
    const anchors = anchorsIn(line, from, line.text.length, source, words)
    words += line.text.length + 1
    return anchors
  })
}

function blockAt(passage: Passage, i: number, page: Page, start: Point): Built {
  const { passages, regions } = page
  if (i === regions.title) {
    return one({ type: 'title', text: titleIn(textOf(passage), page) })
  }
  if (passage.reading && !isClosingParagraph(passage, i, page)) {
    return one(readBlock(passage, i, page))
  }
  if (i >= regions.head && i < regions.body) return one(headBlock(passage, i, page))
  if (i >= regions.body && i < regions.foot) return one(bodyBlock(passage, i, page, start))
  if (i === regions.foot && isClosingName(passage, passages[i + 1])) {
    return one(closingName(passage))
  }
  return isTeaser(passage, i, page) ? headlineAt(i, page) : one(furniture('rest'))
}

/**
 * The title without what pages print behind it: `... – Page 3`, `... | Borneopos.com`, `... - Antara News`, and
 * what the page leaves out where it prints the title again.
 */
function titleIn(text: string, { outletOfName, passages, regions }: Page): string {
  const title = text.replace(/ [–—-] (?:Page|Halaman) \d{1,3}$/, '')
  const at = Math.max(...marksBeforeSite.map((mark) => title.lastIndexOf(mark)))
  const site = title.slice(at + 3)
  if (at < shortestTitle) return title
  const alone = title.slice(0, at)
  const isAgain = () => passages.slice(0, regions.body).some((each) => textOf(each) === alone)
  const isSite = isDomain(site) || outletOfName(site) !== undefined || isAgain()
  return isSite ? alone : title
}

const marksBeforeSite = [' | ', ' - ', ' – ', ' — ']

/** A title is not shorter. */
const shortestTitle = 15

/** A headline of another story: no entry of a menu, and not the title as the page prints it above. */
function isTeaser(passage: Passage, i: number, { passages, regions }: Page): boolean {
  if (passage.shape !== 'headline') return false
  const text = textOf(passage)
  const { title } = regions
  const isOwn = title !== undefined && i < title && text === textOf(passages[title])
  return !isOwn && !isListOfPlaces(text)
}

/** The last paragraph may end with names in brackets as captions do: `... (Tribunnews.com/Rani)` */
function isClosingParagraph({ reading }: Passage, i: number, { regions }: Page): boolean {
  const isLast = regions.isProse && i === regions.foot - 1 && i > regions.body
  return isLast && reading?.kind === 'caption'
}

/** What a convention has read; head and foot matter of other stories is furniture. */
function readBlock({ reading, lines }: Passage, i: number, page: Page): Unplaced<Block> {
  const { head, body, foot, tail, dateline } = page.regions
  const isOwn = i >= head && i < tail
  switch (reading?.kind) {
    case 'dateline': {
      const isUpdate = isOwn && !reading.fields.published
      return i === dateline || isUpdate ? datelineOf(reading.fields) : furniture('date')
    }
    case 'byline':
      return isOwn ? bylineOf(reading.fields, page) : furniture('credit')
    case 'attribution':
      if (!isOwn) return furniture('credit')
      if (isOfPhoto(i, page)) {
        const text = lines.map((line) => line.text).join(' ')
        return { type: 'caption', text, credit: reading.fields.sources.join(', ') }
      }
      return { type: 'attribution', sources: [...reading.fields.sources] }
    case 'tags':
      return isOwn || isBetweenTitles(i, page)
        ? { type: 'tags', tags: [...reading.fields.tags] }
        : furniture('rest')
    case 'signOff':
      return i >= foot ? { type: 'signOff', by: [...reading.fields.by] } : furniture('rest')
    case 'relatedLink': {
      const { title } = reading.fields
      return title === '' ? furniture('header') : { type: 'relatedLink', title }
    }
    case 'caption': {
      const { isMarker, credit } = reading.fields
      if (isMarker) return furniture('button')
      const isBelowText = i >= foot && foot > body && isOwn
      const sources = isBelowText ? bracketedSources(lines[0].text) : []
      if (sources.length > 0) return { type: 'attribution', sources }
      const text = lines.map((line) => line.text).join(' ')
      return credit === undefined ? { type: 'caption', text } : { type: 'caption', text, credit }
    }
    case 'embed':
      return { type: 'embed', ...reading.fields }
    case 'pagination':
      return { type: 'pagination', ...reading.fields }
    case 'copyright':
      return { type: 'copyright', ...reading.fields }
    case 'promotion':
      return { type: 'promotion' }
    case 'sectionHeader':
      return furniture('header')
    case 'furniture':
      return furniture(reading.fields.kind)
    case undefined:
      return furniture('rest')
  }
}

/** Some systems print the title, its tags, and the title again. */
function isBetweenTitles(i: number, { passages, regions: { title } }: Page): boolean {
  return title === i + 1 && textOf(passages[i - 1]) === textOf(passages[title])
}

/** `Taman kota di tepi sungai` / `Sumber :` / `Antara` in the head: who made the photo. */
function isOfPhoto(i: number, { passages, regions }: Page): boolean {
  const [above, passage] = [passages[i - 1], passages[i]]
  const isBelow = i > regions.head && i < regions.body && passage?.lines[0].afterGap === false
  if (!isBelow || !above || i - 1 === regions.title || passage.lines.length < 2) return false
  return above.reading?.kind === 'caption' || (!above.reading && above.shape !== 'label')
}

/** Between title and body: a name next to title or dateline, else words under a photo, or buttons. */
function headBlock(passage: Passage, i: number, page: Page): Unplaced<Block> {
  if (isAuthorLine(passage, i, page)) return authorLine(passage, page)
  const isCaption = passage.shape !== 'label' || isBelowCredit(passage, page.passages[i - 1])
  return isCaption ? { type: 'caption', text: textOf(passage) } : furniture('rest')
}

/**
 * A bare name is an author's next to title or dateline, unless title or photo speak of that person. Printed
 * twice, it is an author's next to the dateline, and else what a picture shows.
 * `FotoBisnis` is a section.
 */
function isAuthorLine(passage: Passage, i: number, page: Page): boolean {
  const { passages, regions, outletOfName } = page
  const { title, dateline } = regions
  const isNear = [title, dateline].some((at) => at !== undefined && Math.abs(at - i) <= 2)
  const text = textOf(passage)
  if (!isNear || !(isNameLine(text) || (i - 1 === dateline && isSmallName(text)))) return false
  if (isSectionName(text) || isDated(passages[i + 1])) return false
  if (passages.slice(0, i).some((above) => textOf(above) === text && text.includes(' ')))
    return false
  const isTwice = textOf(passages[i + 1]) === text
  if (isTwice && dateline !== i - 1 && dateline !== i + 2) return false
  const isBelowPhoto = i - 1 !== title && passages[i - 1]?.reading?.kind === 'caption'
  if (isBelowPhoto && !isEmployer(passages[i + 1])) return false
  if (namesIn(text).some(isKnownPlace)) return false
  if (
    isLikeOutlet(text) &&
    namesIn(text).every((name) => isLikeOutlet(name) && outletOfName(name) === undefined)
  )
    return false
  const words = text.split(/[ ,]+/).filter((word) => word.length > 3)
  const subject = title === undefined ? '' : textOf(passages[title])
  return !words.some((word) => subject.includes(word)) && !isStandfirst(text, page)
}

/**
 * `Polisi Amankan Parang dan Senapan`: words with capitals of which the text has half in small letters, as it has
 * none of a name. One may be both, as in `Bagus Tirta`.
 */
function isStandfirst(text: string, { passages, regions }: Page): boolean {
  const words = text.split(/[ ,]+/).filter((word) => /^\p{Lu}/u.test(word))
  if (words.length < 3) return false
  const body = passages.slice(regions.body, regions.foot).map(textOf)
  const isSaid = (word: string) => body.some((paragraph) => holdsWord(paragraph, word))
  const small = words.filter((word) => isSaid(word.toLowerCase())).length
  return small >= 2 && small * 2 >= words.length
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const [before, behind] = [text.charAt(at - 1), text.charAt(at + word.length)]
    if (!/[\p{L}\d]/u.test(before) && !/\p{Ll}/u.test(behind)) return true
  }
  return false
}

function bodyBlock(passage: Passage, i: number, page: Page, start: Point): Unplaced<Block> {
  const { regions, source } = page
  const text = textOf(passage)
  if (isListed(text) && regions.isProse && passage.shape !== 'prose') {
    return listed(text, i, page)
  }
  const isLast = i === regions.foot - 1
  if (i === regions.body && regions.lead) {
    return paragraphOf(passage.lines[0], regions.lead, isLast, source, start)
  }
  const isUnread = passage.shape !== 'prose' && text.length <= longestHeading
  if (isUnread && isPrintedAgain(i, page)) return { type: 'caption', text }
  const isHeading =
    (isUnread && !(isLast && isUnended(text)) && !endsWithDay(text)) ||
    isInterviewQuestion(text, i, regions)
  if (isHeading && regions.isProse)
    return rest.test(text) ? furniture('rest') : { type: 'heading', text }
  return paragraphOf(passage.lines[0], undefined, isLast, source, start)
}

/** `adv`, `vidstr`: a word in small letters, left where an advert stood. */
const rest = /^\p{Ll}[\p{Ll}\d]{0,7}$/u

/**
 * An item of a list; but `• Harga Beras di Pasar Legi Turun Lagi Pekan Ini` is the headline of
 * another story, and `• VIVAnews` alone behind the last paragraph an end mark.
 */
function listed(
  text: string,
  i: number,
  { passages, regions, outletOfName }: Page,
): Unplaced<Block> {
  const words = text.replace(/^(?:\d{1,2}[.)]|[-•*–])\s*/, '')
  const isHeadline = words.split(' ').length >= leastOfHeadline && isTitleCase(words)
  if (!text.startsWith('•')) {
    const isLink = isHeadline && text.startsWith('-') && closesWithLinks(i, passages, regions)
    return isLink ? { type: 'relatedLink', title: words } : { type: 'listItem', text: words }
  }
  if (isHeadline) return { type: 'relatedLink', title: words }
  const isAlone = i === regions.foot - 1 && !isListed(textOf(passages[i - 1]))
  const isEndMark = isAlone && outletOfName(words) !== undefined
  return isEndMark ? furniture('rest') : { type: 'listItem', text: words }
}

/** Two headlines or more close the text, and nothing stands between or behind them. */
function closesWithLinks(i: number, passages: readonly Passage[], { foot }: Regions): boolean {
  let first = foot
  while (isListedHeadline(passages[first - 1])) first--
  return first <= i && foot - first > 1 && foot === passages.length
}

function isListedHeadline(passage: Passage | undefined): boolean {
  const words = textOf(passage)
  return words.startsWith('- ') && words.split(' ').length > leastOfHeadline && isTitleCase(words)
}

/** So many words with capitals are a headline, fewer may be a name or an entry of a table. */
const leastOfHeadline = 6

/** `Bagaimana Anda melihat harga beras tahun ini?`: a paragraph of its own, answered by the next. */
function isInterviewQuestion(text: string, i: number, { body, foot }: Regions): boolean {
  if (i === body || i === foot - 1 || !text.endsWith('?')) return false
  return interviewQuestion.test(text)
}

/** One sentence that asks somebody. */
const interviewQuestion =
  /^(?:Apa|Apakah|Bagaimana|Berapa|Kapan|Kenapa|Mengapa|Menurut|Siapa|Sejak kapan) (?:[^.!?]{1,200} )?(?:Anda|Bapak|Ibu|Saudara)(?: [^.!?]{1,200})?\?$/

/** Longer lines without the end of a sentence are paragraphs that lost it, or who plays in a team. */
const longestHeading = 110

/**
 * The title again, or the same words twice: what a picture shows, once for those who do not see it, as
 * systems print it, `- RFH` and `– RFH`.
 */
function isPrintedAgain(i: number, { passages, regions }: Page): boolean {
  const text = textOf(passages[i])
  return (
    regions.isProse &&
    [regions.title ?? -1, i - 1, i + 1].some((at) => hasSameLetters(textOf(passages[at]), text))
  )
}

/** Whether two lines differ in a few marks alone. */
function hasSameLetters(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > mostMarks) return false
  const letters = one.replace(mark, '')
  return letters !== '' && letters === other.replace(mark, '')
}

const mostMarks = 8

const mark = /[^\p{L}\d]/gu

function isSectionName(text: string): boolean {
  return !text.includes(' ') && /\p{Ll}\p{Lu}/u.test(text)
}

/** `Peranan, BBC News Indonesia`: whoever stands above it works there. */
function isEmployer(passage: Passage | undefined): boolean {
  const { reading } = passage ?? {}
  return reading?.kind === 'byline' && reading.fields.brand !== undefined
}

/** A teaser of another story tells its age: `Palestina Israel` / `20 detik yang lalu` */
function isDated(passage: Passage | undefined): boolean {
  return passage?.reading?.kind === 'furniture' && passage.reading.fields.kind === 'date'
}

/** A bare name behind the last paragraph; several short lines there are tags, and above a step to the next page stands its title. */
function isClosingName(passage: Passage, next: Passage | undefined): boolean {
  const isAlone = !next || (next.reading !== undefined && next.reading.kind !== 'pagination')
  return isAlone && isNameLine(textOf(passage))
}

/** A teaser, with its repetition, its section and its date: headline, headline, `Global` */
function headlineAt(i: number, { passages, regions }: Page): Built {
  const title = textOf(passages[i])
  let next = i + 1
  while (next - i < 3 && textOf(passages[next]) === title) next++
  const isRepeated = next > i + 1
  const section = passages[next]
  const isSection = section?.shape === 'label' && !section.reading
  const hasDate = passages[next + 1]?.reading?.kind === 'dateline' && next + 1 !== regions.dateline
  if (isSection && (isRepeated || hasDate)) {
    const used = next + (hasDate ? 2 : 1) - i
    return { block: { type: 'headline', title, section: textOf(section) }, used }
  }
  return { block: { type: 'headline', title }, used: next - i }
}

function datelineOf({ brand, published, updated, names }: DatelineFields): Unplaced<Dateline> {
  const dateline: Unplaced<Dateline> = { type: 'dateline' }
  if (brand?.outlet !== undefined) dateline.outlet = brand.outlet
  if (published?.timestamp) dateline.publishedAt = published.timestamp
  if (updated?.timestamp) dateline.updatedAt = updated.timestamp
  if (names.length > 0) dateline.names = [...names]
  return dateline
}

/**
 * In `Oleh: VOA Indonesia` an outlet stands where a name should; `Oleh: Fajar` may be a person. Whom the lead
 * names is an outlet too: `Viral Lereng by Viral Lereng` / `VIRAL LERENG, SOLO – `
 */
function bylineOf(
  { role, names, isTeam, brand }: BylineFields,
  { outletOfName, regions }: Page,
): Unplaced<Byline> {
  const ownName = regions.lead?.brand?.printed.toLowerCase()
  const people = names.filter(
    (name) =>
      name.toLowerCase() !== ownName && (!name.includes(' ') || outletOfName(name) === undefined),
  )
  const byline: Unplaced<Byline> = { type: 'byline', role, names: people }
  if (isTeam) byline.isTeam = isTeam
  if (brand?.outlet !== undefined) byline.outlet = brand.outlet
  return byline
}

/** The people of a bare name line; `CNN Indonesia` or `Kabar Lembah` beside them is the outlet. */
function authorLine(passage: Passage, { outletOfName }: Page): Unplaced<Byline> {
  const text = textOf(passage)
  const outlet = namesIn(text)
    .map(outletOfName)
    .find((each) => each !== undefined)
  const people = peopleIn(text).filter((name) => outletOfName(name) === undefined)
  const names = people.filter((name, i) => i === 0 || !isLikeOutlet(name))
  const byline: Unplaced<Byline> = { type: 'byline', role: 'author', names }
  if (text.includes(' | ')) byline.isTeam = true
  if (outlet !== undefined) byline.outlet = outlet
  return byline
}

/** `Rani Wulandari, Peneliti Pangan`: behind the name, the closing line tells who it is. */
function closingName(passage: Passage): Unplaced<Byline> {
  return { type: 'byline', role: 'author', names: peopleIn(textOf(passage)).slice(0, 1) }
}

function furniture(kind: Furniture['kind']): Unplaced<Furniture> {
  return { type: 'furniture', kind }
}

function one(block: Unplaced<Block>): Built {
  return { block, used: 1 }
}

function textOf(passage: Passage | undefined): string {
  return passage?.lines[0].text ?? ''
}
