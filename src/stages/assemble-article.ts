import type { Moment } from '../grammar/timestamp.ts'
import type { OutletId } from '../outlets/index.ts'
import { positionAt, type Source } from '../text/source.ts'
import type {
  Article,
  Block,
  Byline,
  LocationLead,
  Paragraph,
  Position,
  Role,
  Warning,
} from '../tree.ts'
import type { Passage } from './classify-line.ts'
import type { Reader } from './reader.ts'

/** The outlet as the reader's options give it, strongest first. */
export type Hints = readonly (OutletId | undefined)[]

/** The blocks that facts are gathered from, by their types, in reading order. */
type Gathered = {
  readonly [
    Type in 'title' | 'dateline' | 'byline' | 'attribution' | 'paragraph' | 'tags' | 'copyright'
  ]: Extract<Block, { type: Type }>[]
}

/** Gathers the facts of the blocks on top of them, with what is in doubt. */
export function assembleArticle(
  children: Block[],
  dateline: Passage | undefined,
  hints: Hints,
  { lexicon, readOwnName, readCitations }: Reader,
  source: Source,
): Article {
  const position = positionAt(source, 0, source.text.length)
  const gathered = gather(children)
  const { dateline: datelines, byline: bylines, paragraph: paragraphs } = gathered
  const title = gathered.title[0]?.text
  const publishedAt = datelines.find((each) => each.publishedAt)?.publishedAt
  const updatedAt = datelines.find((each) => each.updatedAt)?.updatedAt
  const lead = leadOf(paragraphs)
  const named = outletsNamed(gathered, lead, hints)
  const outlet = named[0] ?? ownOutlet(paragraphs, readOwnName)

  const article = { type: 'article' } as Article
  if (outlet !== undefined) article.outlet = outlet
  if (title !== undefined) article.title = title
  if (publishedAt) article.publishedAt = publishedAt
  if (updatedAt) article.updatedAt = updatedAt
  article.places = unique(lead?.places ?? [])
  article.authors = authorsOf(bylines, all(datelines, 'names'))
  article.editors = peopleWith(['editor'], bylines)
  article.sources = unique(all(gathered.attribution, 'sources'))
  article.citedMedia = citedMedia(
    paragraphs,
    (medium) => {
      return outlet !== undefined && lexicon.outletOfName(medium) === outlet
    },
    readCitations,
  )
  article.tags = unique(all(gathered.tags, 'tags'))
  article.children = children
  article.warnings = doubtOf(dateline, source)
  if (named.length > 1) article.warnings.push(outletDoubt(named, position))
  if (title === undefined) article.warnings.push({ ...noTitle, position })
  if (paragraphs.length === 0) article.warnings.push({ ...noBody, position })
  article.position = position
  return article
}

function gather(blocks: readonly Block[]): Gathered {
  const gathered: Gathered = {
    title: [],
    dateline: [],
    byline: [],
    attribution: [],
    paragraph: [],
    tags: [],
    copyright: [],
  }
  const groups: Partial<Record<Block['type'], Block[]>> = gathered
  for (const block of blocks) groups[block.type]?.push(block)
  return gathered
}

/** What all blocks print of a kind: the names of datelines, the tags. */
function all<Key extends string>(
  blocks: readonly Partial<Record<Key, string[]>>[],
  key: Key,
): readonly string[] {
  const [first, ...others] = blocks
  if (others.length === 0) return first?.[key] ?? []
  return blocks.flatMap((each) => each[key] ?? [])
}

function leadOf(paragraphs: readonly Paragraph[]): LocationLead | undefined {
  for (const { children } of paragraphs) {
    if (children[0]?.type === 'locationLead') return children[0]
  }
  return undefined
}

/**
 * The outlets that dateline, people lines, lead and hints name, in this order of trust; the owner
 * of the copyright only where no other line names one.
 */
function outletsNamed(
  { dateline, byline, copyright }: Gathered,
  lead: LocationLead | undefined,
  hints: Hints,
): OutletId[] {
  const named = new Set<OutletId>()
  const name = (outlet: OutletId | undefined): void => {
    if (outlet !== undefined) named.add(outlet)
  }
  for (const each of dateline) name(each.outlet)
  for (const each of byline) name(each.outlet)
  name(lead?.outlet)
  if (named.size === 0) for (const each of copyright) name(each.outlet)
  for (const hint of hints) name(hint)
  return [...named]
}

/** The outlet by its own words, where nothing else names one. */
function ownOutlet(
  paragraphs: readonly Paragraph[],
  readOwnName: (prose: string) => OutletId | undefined,
): OutletId | undefined {
  for (const { children } of paragraphs) {
    for (const phrase of children) {
      const outlet = phrase.type === 'prose' ? readOwnName(phrase.value) : undefined
      if (outlet !== undefined) return outlet
    }
  }
  return undefined
}

/** The media that the paragraphs draw on. */
function citedMedia(
  paragraphs: readonly Paragraph[],
  isOwn: (medium: string) => boolean,
  readCitations: Reader['readCitations'],
): string[] {
  const media: string[] = []
  for (const { children } of paragraphs) {
    for (const phrase of children) {
      if (phrase.type !== 'prose') continue
      for (const citation of readCitations(phrase.value, isOwn)) media.push(...citation.media)
    }
  }
  return unique(media)
}

/** Authors, reporters and contributors; a whole desk only where nobody else is named. */
function authorsOf(bylines: readonly Byline[], namesOfDatelines: readonly string[]): string[] {
  if (bylines.length === 0) return unique(namesOfDatelines)
  const roles: readonly Role[] = ['author', 'reporter', 'contributor']
  const alone = bylines.filter((byline) => !byline.isTeam)
  const authors = unique([...peopleWith(roles, alone), ...namesOfDatelines])
  return authors.length > 0 ? authors : peopleWith(roles, bylines)
}

function peopleWith(roles: readonly Role[], bylines: readonly Byline[]): string[] {
  if (bylines.length === 0) return []
  return unique(
    all(
      bylines.filter(({ role }) => roles.includes(role)),
      'names',
    ),
  )
}

/** Each once, whatever its case; the first spelling stays. */
function unique(printed: readonly string[]): string[] {
  if (printed.length < 2) return [...printed]
  const first = new Map<string, string>()
  for (const each of printed) {
    const key = each.toLowerCase()
    if (!first.has(key)) first.set(key, each)
  }
  return [...first.values()]
}

const noTitle = { code: 'noTitle', message: 'The page shows no title.' } as const
const noBody = { code: 'noBody', message: 'The page shows no paragraph.' } as const

const doubts: Readonly<Record<NonNullable<Moment['doubt']>, string>> = {
  impossibleDate: 'The dateline prints a day or an hour that does not exist.',
  weekdayMismatch: 'The weekday of the dateline does not fit its day.',
}

function doubtOf(dateline: Passage | undefined, source: Source): Warning[] {
  if (dateline?.reading?.kind !== 'dateline') return []
  const [line] = dateline.lines
  const { published, updated } = dateline.reading.fields
  if (!published?.doubt && !updated?.doubt) return []
  return [published?.doubt, updated?.doubt].flatMap((code) =>
    code === undefined
      ? []
      : [{ code, message: doubts[code], position: positionAt(source, line.start, line.end) }],
  )
}

function outletDoubt(named: readonly OutletId[], position: Position): Warning {
  const message = `The page and the hints name different outlets: ${named.join(', ')}.`
  return { code: 'conflictingOutlets', message, position }
}
