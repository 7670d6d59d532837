import { type Outlet, outlets as allOutlets } from '../outlets/index.ts'
import type { Article, Timestamp } from '../tree.ts'
import { bodyOf } from './body.ts'
import { publisherOf } from './publisher.ts'

/** What {@link toNinjs} has to know besides the article. */
export interface NinjsOptions {
  /** What identifies the news object; ninjs requires it, and an article does not tell. */
  uri: string
  /** The outlets to name distributors by; all that the library knows by default. */
  outlets?: readonly Outlet[]
}

/** A text with its role, as ninjs writes one. */
export interface NinjsText {
  /** Always `'main'`. */
  role: 'main'
  /** Always `'text/plain'`. */
  contentType: 'text/plain'
  /** The words. */
  value: string
}

/** The body of an article, as ninjs writes one. */
export interface NinjsBody extends NinjsText {
  /** The words of `value`. */
  wordCount: number
}

/** Whoever had a part in the article, as ninjs writes it. */
export interface NinjsInfoSource {
  /** The name as printed, of an outlet in full. */
  name: string
  /** The part, from IPTC's content production party roles. */
  role: `http://cv.iptc.org/newscodes/contentprodpartyrole/${NinjsRole}`
}

/** The parts that an article tells. */
export type NinjsRole = 'author' | 'editor' | 'contentSource' | 'distributor'

/** An article as ninjs 3.0. What the page does not show is absent. */
export interface Ninjs {
  /** What identifies the news object. */
  uri: string
  /** Which standard the object keeps. */
  standard: {
    /** Always `'ninjs'`. */
    name: 'ninjs'
    /** Always `'3.0'`. */
    version: '3.0'
    /** Where its schema stands. */
    schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#'
  }
  /** Always `'text'`. */
  type: 'text'
  /** Always `'id-ID'`. */
  language: 'id-ID'
  /** When the article appeared, where the page names day, clock and zone. */
  firstCreated?: string
  /** When it was last changed, where the page names day, clock and zone. */
  versionCreated?: string
  /** The title. */
  headlines?: NinjsText[]
  /** Who wrote it, joined by commas. */
  by?: string
  /** The places of the location lead, joined by commas. */
  located?: string
  /** The clean text: paragraphs, headings and list items. */
  bodies?: NinjsBody[]
  /** Authors, editors, sources and the outlet. */
  infoSources?: NinjsInfoSource[]
  /** Its topics. */
  subjects?: {
    /** The topic as printed. */
    name: string
  }[]
}

/**
 * An article as ninjs 3.0, the news format of IPTC in JSON.
 *
 * What the page does not show is left out. A time of ninjs is an instant, so one is given only where
 * the page names day, clock and zone; `12:59` is written `12:59:00`.
 *
 * @param article - What `parseArticle` gives.
 * @param options - The `uri` of the news object, an absolute one, and outlets of your own.
 * @returns The object, valid against the schema of ninjs 3.0.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'urai-berita'
 * import { toNinjs } from 'urai-berita/export'
 *
 * const article = parseArticle('SOLO, KOMPAS.com - Hujan turun sejak Minggu pagi.')
 * const news = toNinjs(article, { uri: 'https://contoh.id/hujan' })
 * news.located // 'SOLO'
 * news.bodies?.[0]?.wordCount // 5
 * ```
 */
export function toNinjs(article: Article, { uri, outlets = allOutlets }: NinjsOptions): Ninjs {
  const { title, places, authors, sources, editors, tags } = article
  const firstCreated = instantOf(article.publishedAt)
  const versionCreated = instantOf(article.updatedAt)
  const body = bodyOf(article)
  const publisher = publisherOf(article, outlets)
  const infoSources = [
    ...authors.map((name) => infoSource(name, 'author')),
    ...editors.map((name) => infoSource(name, 'editor')),
    ...sources.map((name) => infoSource(name, 'contentSource')),
    ...(publisher === undefined ? [] : [infoSource(publisher, 'distributor')]),
  ]
  return {
    uri,
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
    },
    type: 'text',
    language: 'id-ID',
    ...(firstCreated !== undefined && { firstCreated }),
    ...(versionCreated !== undefined && { versionCreated }),
    ...(title !== undefined && { headlines: [plainText(title)] }),
    ...(authors.length > 0 && { by: authors.join(', ') }),
    ...(places.length > 0 && { located: places.join(', ') }),
    ...(body && { bodies: [{ ...plainText(body.text), wordCount: body.wordCount }] }),
    ...(infoSources.length > 0 && { infoSources }),
    ...(tags.length > 0 && { subjects: tags.map((name) => ({ name })) }),
  }
}

function plainText(value: string): NinjsText {
  return { role: 'main', contentType: 'text/plain', value }
}

function infoSource(name: string, role: NinjsRole): NinjsInfoSource {
  return { name, role: `http://cv.iptc.org/newscodes/contentprodpartyrole/${role}` }
}

/** `2020-08-16T12:59+07:00` is `2020-08-16T12:59:00+07:00`; without a zone there is no instant. */
function instantOf(timestamp: Timestamp | undefined): string | undefined {
  const [, minute, second = ':00', zone] =
    /^(.{10}T\d\d:\d\d)(:\d\d)?([+-]\d\d:\d\d)$/.exec(timestamp?.iso ?? '') ?? []
  return minute !== undefined && zone !== undefined ? `${minute}${second}${zone}` : undefined
}
