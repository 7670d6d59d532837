import type { Article, Block, Position, Timestamp } from 'urai-berita'
import type { Mention } from 'urai-berita/mentions'
import { outlets } from 'urai-berita/outlets'
import { type FactName, factNames, type Thing } from '../reading.ts'

/** Where words stand in the page, as offsets. */
interface Place {
  readonly from: number
  readonly to: number
}

interface Placed {
  readonly position: Position
}

/** A thing with the words that show it. */
export interface Found {
  readonly thing: Thing
  readonly places: readonly Place[]
}

/** The facts of an article, in the order of their table, each with the words that it was read from. */
export function findFacts(article: Article, mentions: readonly Mention[], text: string): Found[] {
  const { children, publishedAt, updatedAt } = article

  /** A value with its words in these nodes. */
  const shown = (name: FactName, words: string, among: readonly Placed[]): Found => ({
    thing: { name, words },
    places: placesOf([words], among, text),
  })

  const datelines = of('dateline', children)
  const bylines = of('byline', children)
  const leads = of('paragraph', children).flatMap(({ children: [first] }) =>
    first?.type === 'locationLead' ? first : [],
  )
  const naming = [...datelines, ...bylines, ...leads, ...of('copyright', children)]
  const signed = [...bylines, ...datelines]
  const citing = mentions.filter((each) => each.kind === 'attribution')
  const person = (name: 'authors' | 'editors') => (words: string) =>
    shown(
      name,
      words,
      signed.filter(({ names }) => names?.includes(words)),
    )

  const found: Record<FactName, Found[]> = {
    outlet: outletOf(article, naming, text),
    title: of('title', children).map((title) => whole('title', title.text, [title])),
    published: timestampOf('published', publishedAt, datelines),
    updated: timestampOf('updated', updatedAt, datelines),
    authors: article.authors.map(person('authors')),
    editors: article.editors.map(person('editors')),
    sources: article.sources.map((each) => shown('sources', each, of('attribution', children))),
    places: article.places.map((each) => shown('places', each, leads.slice(0, 1))),
    citedMedia: article.citedMedia.map((each) =>
      shown(
        'citedMedia',
        each,
        citing.filter(({ media }) => media.includes(each)),
      ),
    ),
    tags: article.tags.map((each) => shown('tags', each, of('tags', children))),
    links: of('relatedLink', children).map((link) => shown('links', link.title, [link])),
    warnings: article.warnings.map(({ code, message, position }) => ({
      thing: { name: 'warnings', words: message, code },
      places: isSame(position, article.position) ? [] : [placeOf({ position })],
    })),
  }
  return factNames.flatMap((name) => found[name])
}

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

function of<Type extends Block['type']>(type: Type, blocks: readonly Block[]): BlockOf<Type>[] {
  return blocks.filter((block): block is BlockOf<Type> => block.type === type)
}

/** The outlet by its name, with the names that lines of several kinds print of it. */
function outletOf(
  { outlet }: Article,
  naming: readonly (Placed & { outlet?: string; brand?: string })[],
  text: string,
): Found[] {
  if (outlet === undefined) return []
  const record = outlets.find(({ id }) => id === outlet)
  const names = record ? [record.name, ...(record.brands ?? []), ...record.domains] : []
  const lines = naming.filter((each) => each.outlet === outlet)
  const printed = [...lines.flatMap(({ brand }) => brand ?? []), ...names]
  return [
    {
      thing: { name: 'outlet', words: record?.name ?? outlet, value: outlet },
      places: placesOf([...printed, ...printed.map((each) => each.toUpperCase())], lines, text),
    },
  ]
}

function timestampOf(
  name: 'published' | 'updated',
  timestamp: Timestamp | undefined,
  datelines: readonly BlockOf<'dateline'>[],
): Found[] {
  if (!timestamp) return []
  const line = datelines.find((each) => each[`${name}At`])
  const { iso, zone } = timestamp
  return [whole(name, zone ? `${iso} ${zone}` : iso, line ? [line] : [])]
}

function whole(name: FactName, words: string, nodes: readonly Placed[]): Found {
  return { thing: { name, words }, places: nodes.map(placeOf) }
}

function placeOf({ position: { start, end } }: Placed): Place {
  return { from: start.offset, to: end.offset }
}

function isSame(a: Position, b: Position): boolean {
  return a.start.offset === b.start.offset && a.end.offset === b.end.offset
}

/** The first of the names that each node prints; where none prints any, the nodes. */
function placesOf(names: readonly string[], nodes: readonly Placed[], text: string): Place[] {
  const places = nodes.map(placeOf)
  const exact = places.flatMap(({ from, to }) => {
    const words = text.slice(from, to)
    const name = names.find((each) => words.includes(each))
    if (name === undefined) return []
    const at = from + words.indexOf(name)
    return { from: at, to: at + name.length }
  })
  return exact.length > 0 ? exact : places
}
