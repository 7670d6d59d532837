import type { Moment } from '../grammar/timestamp.ts'
import type { OutletId } from '../outlets/index.ts'
import { positionAt, type Source } from '../text/source.ts'
import type { Article, Block, Byline, LocationLead, Position, Role, Warning } from '../tree.ts'
import type { Passage } from './classify-line.ts'
import type { Reader } from './reader.ts'

/** The outlet as the reader's options give it, strongest first. */
export type Hints = readonly (OutletId | undefined)[]

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

/** The blocks of each type that facts are gathered from, in reading order. */
type ByType = ReadonlyMap<Block['type'], Block[]>

/** Gathers the facts of the blocks on top of them, with what is in doubt. */
export function assembleArticle(
  children: Block[],
  dateline: Passage | undefined,
  hints: Hints,
  { lexicon, readOwnName, readCitations }: Reader,
  source: Source,
): Article {
  const position = positionAt(source, 0, source.text.length)
  const blocks = byType(children)
  const title = of('title', blocks)[0]?.text
  const datelines = of('dateline', blocks)
  const publishedAt = datelines.find((each) => each.publishedAt)?.publishedAt
  const updatedAt = datelines.find((each) => each.updatedAt)?.updatedAt
  const lead = leadOf(blocks)
  const bylines = of('byline', blocks)
  const named = outletsNamed(blocks, lead, hints)
  const outlet = named[0] ?? ownOutlet(blocks, readOwnName)

  const article = { type: 'article' } as Article
  if (outlet !== undefined) article.outlet = outlet
  if (title !== undefined) article.title = title
  if (publishedAt) article.publishedAt = publishedAt
  if (updatedAt) article.updatedAt = updatedAt
  article.places = unique(lead?.places ?? [])
  article.authors = authorsOf(bylines, all(datelines, 'names'))
  article.editors = peopleWith(['editor'], bylines)
  article.sources = unique(all(of('attribution', blocks), 'sources'))
  article.citedMedia = citedMedia(
    blocks,
    (medium) => {
      return outlet !== undefined && lexicon.outletOfName(medium) === outlet
    },
    readCitations,
  )
  article.tags = unique(all(of('tags', blocks), 'tags'))
  article.children = children
  article.warnings = [
    ...doubtOf(dateline, source),
    ...outletDoubt(named, position),
    ...missing(blocks, position),
  ]
  article.position = position
  return article
}

function byType(blocks: readonly Block[]): ByType {
  const groups = new Map<Block['type'], Block[]>()
  for (const block of blocks) {
    if (block.type === 'furniture' || block.type === 'headline') continue
    const group = groups.get(block.type)
    if (group) group.push(block)
    else groups.set(block.type, [block])
  }
  return groups
}

function of<Type extends Block['type']>(type: Type, blocks: ByType): BlockOf<Type>[] {
  return (blocks.get(type) ?? []) as BlockOf<Type>[]
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

function leadOf(blocks: ByType): LocationLead | undefined {
  for (const { children } of of('paragraph', blocks)) {
    if (children[0]?.type === 'locationLead') return children[0]
  }
  return undefined
}

/**
 * The outlets that dateline, people lines, lead and hints name, in this order of trust; the owner
 * of the copyright only where no other line names one.
 */
function outletsNamed(blocks: ByType, lead: LocationLead | undefined, hints: Hints): OutletId[] {
  const printed = distinct([
    ...of('dateline', blocks).map((each) => each.outlet),
    ...of('byline', blocks).map((each) => each.outlet),
    lead?.outlet,
  ])
  const owners = printed.length > 0 ? [] : of('copyright', blocks).map((each) => each.outlet)
  return distinct([...printed, ...owners, ...hints])
}

/** The outlet by its own words, where nothing else names one. */
function ownOutlet(
  blocks: ByType,
  readOwnName: (prose: string) => OutletId | undefined,
): OutletId | undefined {
  for (const { children } of of('paragraph', blocks)) {
    for (const phrase of children) {
      const outlet = phrase.type === 'prose' ? readOwnName(phrase.value) : undefined
      if (outlet !== undefined) return outlet
    }
  }
  return undefined
}

/** The media that the paragraphs draw on. */
function citedMedia(
  blocks: ByType,
  isOwn: (medium: string) => boolean,
  readCitations: Reader['readCitations'],
): string[] {
  const media: string[] = []
  for (const { children } of of('paragraph', blocks)) {
    for (const phrase of children) {
      if (phrase.type !== 'prose') continue
      for (const citation of readCitations(phrase.value, isOwn)) media.push(...citation.media)
    }
  }
  return unique(media)
}

function distinct(outlets: readonly (OutletId | undefined)[]): OutletId[] {
  const named = outlets.filter((each) => each !== undefined)
  return named.length < 2 ? named : [...new Set(named)]
}

/** Authors, reporters and contributors; a whole desk only where nobody else is named. */
function authorsOf(bylines: readonly Byline[], namesOfDatelines: readonly string[]): string[] {
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

const doubts: Readonly<Record<NonNullable<Moment['doubt']>, string>> = {
  impossibleDate: 'The dateline prints a day or an hour that does not exist.',
  weekdayMismatch: 'The weekday of the dateline does not fit its day.',
}

function doubtOf(dateline: Passage | undefined, source: Source): Warning[] {
  if (dateline?.reading?.kind !== 'dateline') return []
  const [line] = dateline.lines
  const { published, updated } = dateline.reading.fields
  return [published?.doubt, updated?.doubt].flatMap((code) =>
    code === undefined
      ? []
      : [{ code, message: doubts[code], position: positionAt(source, line.start, line.end) }],
  )
}

function outletDoubt(named: readonly OutletId[], position: Position): Warning[] {
  if (named.length < 2) return []
  const message = `The page and the hints name different outlets: ${named.join(', ')}.`
  return [{ code: 'conflictingOutlets', message, position }]
}

function missing(blocks: ByType, position: Position): Warning[] {
  const warnings: Warning[] = []
  if (of('title', blocks).length === 0) {
    warnings.push({ code: 'noTitle', message: 'The page shows no title.', position })
  }
  if (of('paragraph', blocks).length === 0) {
    warnings.push({ code: 'noBody', message: 'The page shows no paragraph.', position })
  }
  return warnings
}
