import { outlets as knownOutlets, type OutletId } from './outlets/index.ts'
import type { Outlet } from './outlets/outlet.ts'
import { assembleArticle } from './stages/assemble-article.ts'
import { buildBlocks } from './stages/build-blocks.ts'
import { classifyLines } from './stages/classify-line.ts'
import { cutLines } from './stages/cut-lines.ts'
import { findRegions } from './stages/find-regions.ts'
import { joinLines } from './stages/join-lines.ts'
import { readerFor } from './stages/reader.ts'
import { unwrapLines } from './stages/unwrap-lines.ts'
import { splitLines } from './text/line.ts'
import { sourceOf } from './text/source.ts'
import type { Article } from './tree.ts'

/** What the reader may know besides the text. */
export interface ParseOptions {
  /** The outlet, used where the text does not tell. */
  outlet?: OutletId
  /** The address of the page: evidence of the outlet, after the text and after `outlet`. */
  url?: string
  /** The outlets to know; all of `outlets`, unless given. */
  outlets?: readonly Outlet[]
}

/**
 * Reads the plain text of an Indonesian news page, as a crawler or a copy-paste leaves it, into a
 * typed article. Menus, adverts and teasers may stand around the article and within it.
 *
 * Every text is an article: one without any sign of news gives its lines as paragraphs and
 * warnings, never an exception. Time grows linearly with the text.
 *
 * @param text - The text of one page.
 * @param options - What else is known of it.
 * @returns The article; JSON only.
 * @throws TypeError where `text` is not a string.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'urai-berita'
 *
 * const article = parseArticle(`Harga Beras di Pasar Legi Turun Menjelang Panen Raya
 *
 * Kompas.com - 16/08/2020, 12:59 WIB
 * Rani Wulandari
 *
 * Penulis
 *
 * SOLO, KOMPAS.com - Harga beras di Pasar Legi turun Rp 500 per kilogram pada Minggu pagi.`)
 *
 * article.title // 'Harga Beras di Pasar Legi Turun Menjelang Panen Raya'
 * article.publishedAt // { iso: '2020-08-16T12:59+07:00', zone: 'WIB' }
 * article.authors // ['Rani Wulandari']
 * article.places // ['SOLO']
 * ```
 */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  const reader = readerFor(options.outlets ?? knownOutlets)
  const { readLine, readLead, readLoneLead } = reader
  const source = sourceOf(text)
  const lines = cutLines(unwrapLines(splitLines(source), source, readLead), source, readLead)
  const passages = joinLines(classifyLines(lines, readLine), source, readLead, readLoneLead)
  const regions = findRegions(passages, readLead)
  const blocks = buildBlocks(passages, regions, source, reader.lexicon.outletOfName)
  const hints = [options.outlet, reader.lexicon.outletOfUrl(options.url)]
  const dateline = passages[regions.dateline ?? -1]
  return assembleArticle(blocks, dateline, hints, reader, source)
}
