import { sourcesIn } from '../conventions/attribution.ts'
import type { Reading } from '../conventions/table.ts'
import { isSpeaker } from '../grammar/citation.ts'
import { isKnownPlace } from '../grammar/gazetteer.ts'
import { letterDay } from '../grammar/letter-day.ts'
import { isNameLine, isSmallName, peopleIn, withoutOffice } from '../grammar/person.ts'
import type { Moment } from '../grammar/timestamp.ts'
import { type Line, lineBetween } from '../text/line.ts'
import type { Source } from '../text/source.ts'
import type { Passage } from './classify-line.ts'
import type { LeadReader } from './find-regions.ts'
import { isTitleCase } from './shape-of.ts'

type ReadingOf<Kind extends Reading['kind']> = Extract<Reading, { kind: Kind }>

/** A list of stories that a marker announces is not longer. */
const longestList = 12

/** A location lead on a line of its own is not longer. */
const longestLead = 80

/** The words of one photo are not longer. */
const longestWords = 300

/** Tags of one article are not more. */
const mostTags = 30

/** People of one article are not more. */
const mostNames = 6

/**
 * Joins what news desks spread over lines: labels with their names, markers with their lists, a
 * location lead with its paragraph.
 *
 * `Rani Wulandari` / `Penulis`; `Penulis` / `: Rani Wulandari`; `Sumber` / `: BBC`; `Lihat Foto` /
 * the caption; `Baca Juga` / the titles; `Tag` / the tags; `Halaman:` / `1` / `2`;
 * `JAKARTA, KOMPAS.com –` / the paragraph; `Bogor, 14 September 2018` / the name that signs a letter
 */
export function joinLines(
  passages: readonly Passage[],
  source: Source,
  readLead: LeadReader,
  readLoneLead: LeadReader,
): Passage[] {
  const joined: Passage[] = []
  for (let next = 0; next < passages.length;) {
    const passage = passages[next]
    if (!passage) break
    if (
      isLeadParagraph(passage, readLead) &&
      !isBeforeLead(passage, passages[next + 1], readLead)
    ) {
      joined.push({ lines: passage.lines, reading: undefined, shape: 'prose' })
      next++
    } else if (isCard(passage, passages[next + 1])) {
      joined.push(passage)
      const question = passages[next + 1]
      if (question) joined.push({ ...question, reading: rest })
      next += 2
    } else if (isCreditedBelow(passage, passages[next + 1])) {
      const below = passages[next + 1]
      joined.push(captionOf(passage))
      if (below) joined.push(captionOf(below))
      next += 2
    } else if (passage.reading) {
      const from = next + 1
      next = from + join(passage, joined, (ahead) => passages[from + ahead])
    } else if (isReleaseDay(passage, joined, passages[next + 1])) {
      joined.push(asRead(passage, dated(letterDay(passage.lines[0].text))))
      next++
    } else if (isLetterDay(passage, joined.at(-1))) {
      const signature = signatureFrom(passages.slice(next, next + longestSignature + 1))
      joined.push(signature ?? passage)
      next += signature?.lines.length ?? 1
    } else {
      const below = passages[next + 1]
      const paragraph =
        below?.shape === 'prose' && passage.shape !== 'prose'
          ? (joinLead(passage, below, source, readLead) ??
            (isPlaceHeading(passages, next, readLoneLead)
              ? undefined
              : joinLoneLead(passage, joined.at(-1), below, source, readLoneLead)))
          : undefined
      const parted = paragraph
        ? undefined
        : joinPartedLead(passage, below, passages[next + 2], source, readLead)
      joined.push(paragraph ?? parted ?? passage)
      next += paragraph ? 2 : parted ? 3 : 1
    }
  }
  return joined
}

/** `Bogor, 14 September 2018` right below prose: a letter is signed. */
function isLetterDay({ lines }: Passage, above: Passage | undefined): boolean {
  return above?.shape === 'prose' && letterDay(lines[0].text) !== undefined
}

/**
 * `Solo, 14 September 2018` below the title of a release or its label, and above its first paragraph or its
 * title: its day. On the first line of a page it were the day of the visit.
 */
function isReleaseDay(
  { lines }: Passage,
  above: readonly Passage[],
  below: Passage | undefined,
): boolean {
  if (above.length === 0 || above.length > longestHead) return false
  if (!below || below.reading || below.shape === 'label') return false
  if (letterDay(lines[0].text) === undefined) return false
  return above.every(({ shape }) => shape !== 'prose')
}

/** Above the day of a release stand fewer lines. */
const longestHead = 60

function dated(published: Moment | undefined): Reading {
  return {
    kind: 'dateline',
    fields: { brand: undefined, published, updated: undefined, names: [] },
  }
}

/** `Bogor, 14 September 2018` / `Kepala Biro Humas` / `Rani Wulandari`: the name stands last. */
function signatureFrom(passages: readonly Passage[]): Passage | undefined {
  const other = passages.findIndex(({ reading, shape }) => reading ?? shape === 'prose')
  const parts = other === -1 ? passages : passages.slice(0, other)
  const name = parts.length > longestSignature ? undefined : parts.at(-1)?.lines[0].text
  const [first = '', ...others] = name?.split(' ') ?? []
  if (!name || others.length === 0 || isSpeaker(first) || !isNameLine(name)) return undefined
  return merge(parts, { kind: 'signOff', fields: { by: peopleIn(name) } })
}

/** Day, office and name of a letter take so many lines. */
const longestSignature = 5

/** A card of another story: `-` / `Bagaimana harga beras diawasi?` */
function isCard({ lines }: Passage, below: Passage | undefined): boolean {
  if (!/^[-–—]$/.test(lines[0].text) || !below || below.reading) return false
  return below.shape === 'headline' && below.lines[0].text.endsWith('?')
}

const rest: Reading = { kind: 'furniture', fields: { kind: 'rest' } }

/** A paragraph may end with the credit of a photo, but no caption begins with a location lead. */
function isLeadParagraph({ reading, lines }: Passage, readLead: LeadReader): boolean {
  return reading?.kind === 'caption' && readLead(lines[0].text) !== undefined
}

/** `SOLOPOS.COM - Pedagang beras. (Solopos/Rani)` above `SOLO - Pasar ...`: words of a photo after all. */
function isBeforeLead(
  { lines }: Passage,
  below: Passage | undefined,
  readLead: LeadReader,
): boolean {
  if (!below || below.reading || below.shape !== 'prose') return false
  return readLead(lines[0].text)?.places.length === 0 && readLead(below.lines[0].text) !== undefined
}

/** `JAKARTA, KOMPAS.com –` / the paragraph, or `JAKARTA, KOMPAS.com` / `– the paragraph` */
function joinLead(
  { lines: [first] }: Passage,
  below: Passage,
  { text }: Source,
  readLead: LeadReader,
): Passage | undefined {
  if (first.text.length > longestLead) return undefined
  if (!/[-–—]\s*$/.test(first.text) && !/^[-–—]/.test(below.lines[0].text)) return
  const line = lineBetween(text, first.start, below.lines[0].end, first.afterGap)
  return line && readLead(line.text)
    ? { lines: [line], reading: undefined, shape: 'prose' }
    : undefined
}

/** `Jakarta` / `-` / the paragraph */
function joinPartedLead(
  { lines: [first] }: Passage,
  dash: Passage | undefined,
  below: Passage | undefined,
  { text }: Source,
  readLead: LeadReader,
): Passage | undefined {
  if (below?.shape !== 'prose' || below.reading || first.text.length > longestLead) return undefined
  if (!/^[-–—]{1,2}$/.test(dash?.lines[0].text ?? '')) return undefined
  const line = lineBetween(text, first.start, below.lines[0].end, first.afterGap)
  return line && readLead(line.text)
    ? { lines: [line], reading: undefined, shape: 'prose' }
    : undefined
}

/** `Muara Enim, KS`: place and initials, which on the first line of a text are no title either. */
const initialsBehind = /, \p{Lu}{2,4}$/u

/** `Jakarta` / the first paragraph: above it stands the head of an article, no menu and no prose. */
function joinLoneLead(
  { lines: [first] }: Passage,
  above: Passage | undefined,
  below: Passage,
  { text }: Source,
  readLoneLead: LeadReader,
): Passage | undefined {
  if (below.reading) return undefined
  if (above ? !above.reading && above.shape !== 'headline' : !initialsBehind.test(first.text)) {
    return undefined
  }
  const lead = readLoneLead(first.text)
  const line = lead && lineBetween(text, first.start, below.lines[0].end, first.afterGap)
  return line && { lines: [line], reading: undefined, shape: 'prose', lead }
}

/**
 * `KLATEN` / what is to be seen there, `SOLO` / what is to be seen there: a place above each part of an
 * article is its heading.
 */
function isPlaceHeading(
  passages: readonly Passage[],
  at: number,
  readLoneLead: LeadReader,
): boolean {
  const isPlaceAbove = (i: number): boolean => {
    const { reading, lines } = passages[i] ?? {}
    if (reading || !lines || passages[i + 1]?.shape !== 'prose') return false
    const lead = readLoneLead(lines[0].text)
    return lead !== undefined && !lead.brand
  }
  if (!isPlaceAbove(at)) return false
  for (let i = at + 2; i < at + longestPart; i++) if (isPlaceAbove(i)) return true
  return false
}

/** So many passages stand between two headings that are places. */
const longestPart = 12

/** Appends the passage with what belongs to it, and says how many upcoming ones that took. */
function join(
  passage: Passage,
  before: Passage[],
  upcoming: (ahead: number) => Passage | undefined,
): number {
  const { reading } = passage
  switch (reading?.kind) {
    case 'byline':
      return joinByline(passage, reading, before, upcoming)
    case 'attribution':
      return joinAttribution(passage, reading, before, upcoming)
    case 'caption':
      return joinCaption(passage, reading, before, upcoming)
    case 'relatedLink':
      if (reading.fields.title === '') takeTitlesAbove(passage, before, upcoming(0))
      return joinTitles(passage, reading.fields.title === '', before, upcoming)
    case 'sectionHeader':
      return joinTitles(passage, reading.fields.announces === 'related', before, upcoming)
    case 'tags':
      return joinTags(passage, reading, before, upcoming)
    case 'pagination':
      return joinPages(passage, reading, before, upcoming)
    default:
      before.push(passage)
      return 0
  }
}

type Join<Kind extends Reading['kind']> = (
  passage: Passage,
  reading: ReadingOf<Kind>,
  before: Passage[],
  upcoming: (ahead: number) => Passage | undefined,
) => number

const joinByline: Join<'byline'> = (passage, reading, before, upcoming) => {
  const { fields } = reading
  const push = (parts: readonly Passage[], names: readonly string[]): void => {
    const { role, isTeam, brand } = fields
    before.push(merge(parts, { kind: 'byline', fields: { role, names, isTeam, brand } }))
  }
  if (fields.names.length > 0 || fields.brand) {
    before.push(passage)
    return 0
  }
  const value = valueBelow(passage, upcoming)
  if (value) {
    push([passage, ...value.parts], peopleIn(value.text))
    return value.parts.length
  }
  const above = namesAbove(before)
  if (above.length > 0) {
    before.length -= above.length
    push(
      [...above, passage],
      above.flatMap(({ lines }) => peopleIn(lines[0].text)),
    )
    return 0
  }
  const below = upcoming(0)
  if (below && !fields.isTeam && (isFreeName(below) || isNamedAbove(below, before))) {
    push([passage, below], peopleIn(below.lines[0].text))
    return 1
  }
  before.push(passage)
  return 0
}

/** `Sumber` / `: BBC`; behind a bullet stands the source of a photo: `Sumber :` / `• PSSI` */
const joinAttribution: Join<'attribution'> = (passage, reading, before, upcoming) => {
  const value = reading.fields.sources.length === 0 ? valueBelow(passage, upcoming) : undefined
  if (!value) {
    before.push(passage)
    return 0
  }
  const parts = [passage, ...value.parts]
  const sources = sourcesIn(value.text)
  const isOfPhoto = value.text.startsWith('•')
  const words = isOfPhoto ? photoWords(passage, before) : undefined
  if (words) before.splice(-1, 1, words)
  before.push(
    isOfPhoto
      ? merge(parts, { kind: 'caption', fields: { credit: sources.join(', ') } })
      : merge(parts, { kind: 'attribution', fields: { sources } }),
  )
  return value.parts.length
}

/** The words of a photo right above its source: `Pasar Legi, Solo.` / `Sumber :` / `• Antara` */
function photoWords(source: Passage, before: readonly Passage[]): Passage | undefined {
  const words = before.at(-1)
  if (!words || words.reading || source.lines[0].afterGap) return undefined
  return words.lines[0].text.length <= longestWords ? captionOf(words) : undefined
}

function captionOf(passage: Passage): Passage {
  return { ...passage, reading: { kind: 'caption', fields: {} } }
}

const joinCaption: Join<'caption'> = (passage, reading, before, upcoming) => {
  const below = upcoming(0)
  const above = before.at(-1)
  before.push(passage)
  if (below && above && isShort(passage) && isRepeated(above, below)) {
    before.splice(-2, 2, captionOf(above), passage, captionOf(below))
    return 1
  }
  if (above && !above.reading && isWithoutCredit(above, passage)) {
    before.splice(-2, 1, captionOf(above))
  }
  if (above && before.length > 2 && isPictureSource(passage) && !above.reading) {
    before.splice(-2, 1, captionOf(above))
  }
  if (!reading.fields.isMarker || !below) return 0
  if (below.reading ? below.reading.kind !== 'caption' : below.shape === 'label') return 0
  if (below.lines[0].afterGap) return 0
  before.push(below.reading ? below : captionOf(below))
  return 1
}

/** `Sumber gambar, Getty Images`: right above stands what the picture shows, below the title. */
function isPictureSource({ lines: [{ text, afterGap }] }: Passage): boolean {
  return !afterGap && /^sumber (?:gambar|foto|video),/i.test(text)
}

/** `Petani memetik cabai.*` / `Petani memetik cabai.* /RANI WULANDARI/PR`: the words alone, and with their credit. */
function isWithoutCredit(
  { lines: [above] }: Passage,
  { lines: [line], reading }: Passage,
): boolean {
  const credit = reading?.kind === 'caption' ? reading.fields.credit : undefined
  if (credit === undefined || above.text.length < shortestWords) return false
  const more = line.text.length - above.text.length - credit.length
  return more <= longestMark && line.text.startsWith(above.text)
}

/** ` | Kredit Foto: ` stands between words and credit; more is said of the photo below a title. */
const longestMark = 16

/** The words of a photo are longer than what may stand twice by chance. */
const shortestWords = 15

/** `PANEN - Petani memetik cabai.` / `PANEN - Petani memetik cabai. (Rani)`: twice, once with who made the photo. */
function isCreditedBelow({ lines: [line], reading }: Passage, below: Passage | undefined): boolean {
  const again = below?.lines[0].text ?? ''
  if (reading || below?.reading || line.text.length < shortestWords || !again.endsWith(')'))
    return false
  return again.startsWith(`${line.text} (`) && !again.slice(line.text.length + 2, -1).includes(')')
}

/** A credit alone is short: `Foto: Antara`; words and credit may stand below a standfirst. */
function isShort({ lines }: Passage): boolean {
  return lines[0].text.length <= 60
}

/** `Pasar Legi pada pagi hari` / `Foto: Antara` / `Pasar Legi pada pagi hari` */
function isRepeated(above: Passage, below: Passage): boolean {
  return !above.reading && !below.reading && above.lines[0].text === below.lines[0].text
}

/** The titles below a marker; where prose follows it, its links were lost and nothing is taken. */
function joinTitles(
  passage: Passage,
  announces: boolean,
  before: Passage[],
  upcoming: (ahead: number) => Passage | undefined,
): number {
  before.push(passage)
  if (!announces) return 0
  let used = 0
  while (used < longestList) {
    const below = upcoming(used)
    if (below?.shape !== 'headline' || below.reading || isNoTitle(below.lines[0].text)) break
    before.push(relatedLinkOf(below))
    used++
  }
  return used
}

/** `Nasional • 1 jam yang lalu`, `SOLO -- Pedagang beras menutup`: when a story appeared, or how a text begins. */
function isNoTitle(text: string): boolean {
  return age.test(text) || isKnownPlace(placeBeforeDash.exec(text)?.[1] ?? '')
}

const placeBeforeDash = /^(\p{Lu}{3,20}(?: \p{Lu}{3,20}){0,2})(?:, [^-–—]{3,30})? ?(?:--|[-–—]) /u

const age = / \d{1,2} (?:detik|menit|jam|hari) (?:yang )?lalu$/

/**
 * Some pages print the list before its marker: `- Harga Beras Turun di Solo` / `Baca Juga` / prose.
 */
function takeTitlesAbove(marker: Passage, before: Passage[], below: Passage | undefined): void {
  if (marker.lines[0].afterGap || below?.shape === 'headline') return
  for (let i = before.length - 1; i >= 0; i--) {
    const title = before[i]
    const text = title?.lines[0].text ?? ''
    if (!title || title.reading || !/^[-•*»] /.test(text) || !isTitleCase(text)) return
    before[i] = relatedLinkOf(title)
    if (title.lines[0].afterGap) return
  }
}

function relatedLinkOf(passage: Passage): Passage {
  const title = passage.lines[0].text.replace(/^[-•*»]\s*/, '').trim()
  return { ...passage, reading: { kind: 'relatedLink', fields: { title } } }
}

const joinTags: Join<'tags'> = (passage, reading, before, upcoming) => {
  const parts = [passage]
  const tags = [...reading.fields.tags]
  const isSpaced =
    upcoming(0)?.lines[0].afterGap === true && upcoming(1)?.lines[0].afterGap === true
  for (let below = upcoming(0); below; below = upcoming(parts.length - 1)) {
    const isNewGroup = below.lines[0].afterGap && tags.length > 0 && !isSpaced
    const isOther = isHashed(passage) && !isHashed(below)
    const found = isNewGroup || isOther || parts.length > mostTags ? [] : tagsOf(below)
    if (found.length === 0) break
    tags.push(...found)
    parts.push(below)
  }
  before.push(merge(parts, { kind: 'tags', fields: { tags } }))
  return parts.length - 1
}

function isHashed({ lines }: Passage): boolean {
  return /^#\S/.test(lines[0].text)
}

/** The tags of a line below a header: with `#`, or a few words that nothing else reads. */
function tagsOf({ reading, shape, lines }: Passage): readonly string[] {
  if (reading) return reading.kind === 'tags' ? reading.fields.tags : []
  const { text } = lines[0]
  return shape !== 'prose' && countOfWords(text) <= 5 ? [text] : []
}

const joinPages: Join<'pagination'> = (passage, reading, before, upcoming) => {
  before.push(passage)
  let used = 0
  if (!passage.lines[0].text.endsWith(':')) return used
  for (let below = upcoming(0); below; below = upcoming(used)) {
    const text = below.lines[0].text
    if (!/^\d{1,3}$/.test(text) && below.reading?.kind !== 'pagination') break
    const fields = /^\d/.test(text) ? { page: Number(text) } : reading.fields
    before.push(asRead(below, { kind: 'pagination', fields }))
    used++
  }
  return used
}

/** `: Rani Wulandari` or `/ Rani Wulandari` below a label, also with the colon alone on a line, or behind the label. */
function valueBelow(
  label: Passage,
  upcoming: (ahead: number) => Passage | undefined,
): { text: string; parts: Passage[] } | undefined {
  const first = upcoming(0)
  if (!first) return undefined
  const text = first.lines[0].text
  if (label.lines[0].text.endsWith(':')) {
    const isValue = !first.reading && !first.lines[0].afterGap && first.shape !== 'prose'
    return isValue && countOfWords(text) <= 6 ? { text, parts: [first] } : undefined
  }
  if (!/^(?::|\/ )/.test(text)) return undefined
  const value = text.slice(1).trim()
  if (value !== '') return { text: value, parts: [first] }
  const second = upcoming(1)
  if (!second || second.reading || second.shape === 'prose') return undefined
  return { text: second.lines[0].text, parts: [first, second] }
}

/**
 * The last name lines before a label: one, or several of which all but the last end in a comma. The
 * first line of a text is no name: a title stands there.
 */
function namesAbove(before: readonly Passage[]): Passage[] {
  const names: Passage[] = []
  for (let i = before.length - 1; i > 0 && names.length < mostNames; i--) {
    const passage = before[i]
    if (!passage || !isFreeName(passage)) break
    if (names.length > 0 && !passage.lines[0].text.endsWith(',')) break
    names.unshift(passage)
  }
  return names
}

/** `Penulis: rani wulandari` above: in small letters, too, it is a name. */
function isNamedAbove({ lines, reading }: Passage, before: readonly Passage[]): boolean {
  const { text } = lines[0]
  return (
    reading === undefined &&
    isSmallName(text) &&
    before.some(({ reading }) => reading?.kind === 'byline' && reading.fields.names.includes(text))
  )
}

function isFreeName({ lines, reading }: Passage): boolean {
  const text = lines[0].text
  if (reading !== undefined || countOfWords(text) > 12) return false
  return isNameLine(withoutOffice(text)) && !isPlaceFirst(text)
}

/** `SOLO, KOMPAS.com`: a location lead, whose dash stands on the next line or is lost. */
function isPlaceFirst(text: string): boolean {
  const [first = ''] = text.split(/ ?[,/|]/, 1)
  return first.length < text.length && isKnownPlace(first)
}

function asRead({ lines, shape }: Passage, reading: Reading): Passage {
  return { lines, reading, shape }
}

function merge(parts: readonly Passage[], reading: Reading): Passage {
  const [first, ...others] = parts
  if (!first) throw new RangeError('a passage without lines')
  const lines: [Line, ...Line[]] = [...first.lines]
  for (const part of others) lines.push(...part.lines)
  return { lines, reading, shape: 'label' }
}

function countOfWords(text: string): number {
  return text.split(' ').length
}
