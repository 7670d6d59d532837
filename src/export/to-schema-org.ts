import { type Outlet, outlets as allOutlets } from '../outlets/index.ts'
import type { Article } from '../tree.ts'
import { bodyOf } from './body.ts'
import { publisherOf } from './publisher.ts'

/** What {@link toSchemaOrg} may know besides the article. */
export interface SchemaOrgOptions {
  /** Where the article stands on the web; an article does not tell. */
  url?: string
  /** The outlets to name publishers by; all that the library knows by default. */
  outlets?: readonly Outlet[]
}

/** A person, as schema.org writes one. */
export interface SchemaOrgPerson {
  /** Always `'Person'`. */
  '@type': 'Person'
  /** The name as printed. */
  name: string
}

/** A place, as schema.org writes one. */
export interface SchemaOrgPlace {
  /** Always `'Place'`. */
  '@type': 'Place'
  /** The place as printed: `MINSK` */
  name: string
}

/** An outlet, as schema.org writes one. */
export interface SchemaOrgPublisher {
  /** Always `'NewsMediaOrganization'`. */
  '@type': 'NewsMediaOrganization'
  /** The outlet's name in full: `Kompas.com` */
  name: string
}

/** An article, as schema.org writes one. What the page does not show is absent. */
export interface SchemaOrgNewsArticle {
  /** Always `'https://schema.org'`. */
  '@context': 'https://schema.org'
  /** Always `'NewsArticle'`. */
  '@type': 'NewsArticle'
  /** Where it stands on the web, where the caller tells. */
  url?: string
  /** The title. */
  headline?: string
  /** ISO 8601, as precise as the page: a day, a clock, a clock with its zone. */
  datePublished?: string
  /** ISO 8601, as precise as the page. */
  dateModified?: string
  /** The places of the location lead: what schema.org calls a dateline. */
  dateline?: string
  /** The same places, one by one. */
  locationCreated?: SchemaOrgPlace[]
  /** Who wrote it. */
  author?: SchemaOrgPerson[]
  /** Who edited it. */
  editor?: SchemaOrgPerson[]
  /** Who published it. */
  publisher?: SchemaOrgPublisher
  /** The sources of its attribution lines. */
  citation?: string[]
  /** Its topics. */
  keywords?: string[]
  /** Always `'id-ID'`. */
  inLanguage: 'id-ID'
  /** The clean text: paragraphs, headings and list items. */
  articleBody?: string
  /** The words of `articleBody`. */
  wordCount?: number
}

/**
 * An article as a schema.org `NewsArticle`, in JSON-LD.
 *
 * What the page does not show is left out, and timestamps say no more than the page. The `dateline`
 * of schema.org is the place: `MINSK` of `MINSK, KOMPAS.com - `.
 *
 * The object is plain data. To print it into a page use {@link toJsonLdScript}: `JSON.stringify`
 * alone lets a `</script>` of the text end the element.
 *
 * @param article - What `parseArticle` gives.
 * @param options - The address of the page, and outlets of your own.
 * @returns The JSON-LD, assignable to `NewsArticle` of `schema-dts`.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'urai-berita'
 * import { toSchemaOrg } from 'urai-berita/export'
 *
 * const news = toSchemaOrg(parseArticle('SOLO, KOMPAS.com - Hujan turun sejak Minggu pagi.'))
 * news.dateline // 'SOLO'
 * news.publisher?.name // 'Kompas.com'
 * news.articleBody // 'Hujan turun sejak Minggu pagi.'
 * ```
 */
export function toSchemaOrg(
  article: Article,
  { url, outlets = allOutlets }: SchemaOrgOptions = {},
): SchemaOrgNewsArticle {
  const { title, publishedAt, updatedAt, places, authors, editors, sources, tags } = article
  const publisher = publisherOf(article, outlets)
  const body = bodyOf(article)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url !== undefined && { url }),
    ...(title !== undefined && { headline: title }),
    ...(publishedAt && { datePublished: publishedAt.iso }),
    ...(updatedAt && { dateModified: updatedAt.iso }),
    ...(places.length > 0 && { dateline: places.join(', '), locationCreated: places.map(place) }),
    ...(authors.length > 0 && { author: authors.map(person) }),
    ...(editors.length > 0 && { editor: editors.map(person) }),
    ...(publisher !== undefined && {
      publisher: { '@type': 'NewsMediaOrganization', name: publisher },
    }),
    ...(sources.length > 0 && { citation: [...sources] }),
    ...(tags.length > 0 && { keywords: [...tags] }),
    inLanguage: 'id-ID',
    ...(body && { articleBody: body.text, wordCount: body.wordCount }),
  }
}

function person(name: string): SchemaOrgPerson {
  return { '@type': 'Person', name }
}

function place(name: string): SchemaOrgPlace {
  return { '@type': 'Place', name }
}
