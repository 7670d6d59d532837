import { outlets as knownOutlets } from './outlets/index.ts'
import type { Outlet } from './outlets/outlet.ts'
import { buildBlocks } from './stages/build-blocks.ts'
import { classifyLines, type Passage } from './stages/classify-line.ts'
import { cutLines } from './stages/cut-lines.ts'
import { leadNode } from './stages/build-paragraph.ts'
import { readerFor } from './stages/reader.ts'
import { splitLines } from './text/line.ts'
import { type Source, sourceOf } from './text/source.ts'
import type {
  Attribution,
  Block,
  Byline,
  Caption,
  Copyright,
  Dateline,
  Embed,
  LocationLead,
  Pagination,
  Promotion,
  RelatedLink,
  SignOff,
  Tags,
} from './tree.ts'

/** What the readers of single lines may know besides the line. */
export interface LineOptions {
  /** The outlets to know; all of `outlets`, unless given. */
  outlets?: readonly Outlet[]
}

/** The kinds of block that one line can be, read alone. */
type LineBlock =
  | Attribution
  | Byline
  | Caption
  | Copyright
  | Dateline
  | Embed
  | Pagination
  | Promotion
  | RelatedLink
  | SignOff
  | Tags

/**
 * Reads who published an article and when: `Kompas.com - 16/08/2020, 12:59 WIB`
 *
 * Also without an outlet, with a weekday, with names before or after, with view counters behind:
 * `Rabu, 4 November 2015 | 21:04 WIB`. Months and weekdays in Indonesian and English, full, short
 * and in the old spelling (`Nopember`, `Jum'at`).
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The dateline; `undefined` where the line is none, or prints a day that does not exist.
 *
 * @example
 * ```ts
 * import { parseDateline } from 'urai-berita'
 *
 * parseDateline('Kompas.com - 16/08/2020, 12:59 WIB')?.publishedAt // { iso: '2020-08-16T12:59+07:00', zone: 'WIB' }
 * parseDateline('Kompas.com - 31/02/2020, 12:59 WIB') // undefined
 * ```
 */
export function parseDateline(line: string, options?: LineOptions): Dateline | undefined {
  const dateline = readLine('dateline', line, options)
  return dateline?.publishedAt || dateline?.updatedAt ? dateline : undefined
}

/**
 * Reads the place and the outlet before the first sentence: `MINSK, KOMPAS.com - Presiden ...`
 *
 * A place without an outlet is read in capitals only (`JAKARTA - `): anything may stand before a
 * dash. `--`, `–` and `—` are dashes too, glued or not.
 *
 * @param line - The first paragraph, or its beginning.
 * @param options - The outlets to know.
 * @returns The lead, whose position ends with the dash; `undefined` where the line begins otherwise.
 *
 * @example
 * ```ts
 * import { parseLocationLead } from 'urai-berita'
 *
 * parseLocationLead('JAKARTA/BANDUNG, KOMPAS.com — Hujan turun.')?.places // ['JAKARTA', 'BANDUNG']
 * parseLocationLead('Hujan turun - lalu reda.') // undefined
 * ```
 */
export function parseLocationLead(line: string, options?: LineOptions): LocationLead | undefined {
  const source = sourceOf(line)
  const [first] = splitLines(source)
  const fields = first && readerFor(options?.outlets ?? knownOutlets).readLead(first.text)
  return fields && leadNode(fields, first, source)
}

/**
 * Reads who wrote or edited an article: `Penulis: Rani Wulandari`
 *
 * Of a line with several labels it reads the first; {@link parseBylines} reads all. A label stands
 * alone too, with no names: `Penulis`. On pages, names stand above it or below it;
 * `parseArticle` joins them.
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The byline; `undefined` where the line is none.
 *
 * @example
 * ```ts
 * import { parseByline } from 'urai-berita'
 *
 * parseByline('Pewarta: Bagus Tirta dan Rani Wulandari')?.names // ['Bagus Tirta', 'Rani Wulandari']
 * parseByline('Editor: Siti Aminah')?.role // 'editor'
 * parseByline('Penulis itu tersenyum.') // undefined
 * ```
 */
export function parseByline(line: string, options?: LineOptions): Byline | undefined {
  return readLine('byline', line, options)
}

/**
 * Reads all bylines of a line: `Penulis: Rani Wulandari | Editor: Siti Aminah`
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The bylines in reading order; none where a part of the line is something else.
 *
 * @example
 * ```ts
 * import { parseBylines } from 'urai-berita'
 *
 * parseBylines('Rep: Rani Wulandari/ Red: Siti Aminah').map(({ role }) => role) // ['reporter', 'editor']
 * ```
 */
export function parseBylines(line: string, options: LineOptions = {}): Byline[] {
  const source = sourceOf(line)
  const { readLine, readLead } = readerFor(options.outlets ?? knownOutlets)
  const passages = classifyLines(cutLines(splitLines(source), source, readLead), readLine)
  if (passages.some(({ reading }) => reading?.kind !== 'byline')) return []
  return blocksOf(passages, source).filter((block) => block.type === 'byline')
}

/**
 * Reads where an article comes from: `Sumber BBC`
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The attribution; `undefined` where the line is none, as for sentences: `Sumber itu ...`.
 *
 * @example
 * ```ts
 * import { parseAttribution } from 'urai-berita'
 *
 * parseAttribution('Sumber: Antara, Reuters')?.sources // ['Antara', 'Reuters']
 * parseAttribution('Sumber itu menambahkan, harga akan turun.') // undefined
 * ```
 */
export function parseAttribution(line: string, options?: LineOptions): Attribution | undefined {
  return readLine('attribution', line, options)
}

/**
 * Reads a pointer to another story: `Baca juga: Harga Beras Turun`
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The link; `undefined` where the line is none, also for a marker without a title and for
 * promotions that begin with the same word.
 *
 * @example
 * ```ts
 * import { parseRelatedLink } from 'urai-berita'
 *
 * parseRelatedLink('Baca juga: Harga Beras Turun')?.title // 'Harga Beras Turun'
 * parseRelatedLink('Baca berita tanpa iklan. Gabung Kompas.com+') // undefined
 * ```
 */
export function parseRelatedLink(line: string, options?: LineOptions): RelatedLink | undefined {
  return readLine('relatedLink', line, options)
}

/**
 * Reads the words of a photo by its credit: `Pasar Legi. (KOMPAS.com/RANI)`
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The caption; `undefined` where the line shows no credit.
 *
 * @example
 * ```ts
 * import { parseCaption } from 'urai-berita'
 *
 * parseCaption('Pedagang beras di Pasar Legi, Solo. (KOMPAS.com/RANI)')?.credit // 'KOMPAS.com/RANI'
 * parseCaption('Pedagang beras di Pasar Legi, Solo.') // undefined
 * ```
 */
export function parseCaption(line: string, options?: LineOptions): Caption | undefined {
  return readLine('caption', line, options)
}

/**
 * Reads the place of a video or a post: `[Gambas:Video 20detik]`, `Simak Video "Panen Raya":`
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The embed; `undefined` where the line is none.
 *
 * @example
 * ```ts
 * import { parseEmbed } from 'urai-berita'
 *
 * parseEmbed('Simak Video "Panen Raya di Klaten"')?.title // 'Panen Raya di Klaten'
 * parseEmbed('Simak penjelasan berikut.') // undefined
 * ```
 */
export function parseEmbed(line: string, options?: LineOptions): Embed | undefined {
  return readLine('embed', line, options)
}

/**
 * Reads a step to another page of the article: `Halaman Selanjutnya`, `Halaman 2`
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The step; `undefined` where the line is none.
 *
 * @example
 * ```ts
 * import { parsePagination } from 'urai-berita'
 *
 * parsePagination('Halaman: 2')?.page // 2
 * parsePagination('Halaman rumahnya luas.') // undefined
 * ```
 */
export function parsePagination(line: string, options?: LineOptions): Pagination | undefined {
  return readLine('pagination', line, options)
}

/**
 * Reads a line in which the outlet speaks for itself: `Baca berita tanpa iklan. Gabung Kompas.com+`
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The promotion; `undefined` where the line is none.
 *
 * @example
 * ```ts
 * import { parsePromotion } from 'urai-berita'
 *
 * parsePromotion('Baca berita tanpa iklan. Gabung Kompas.com+')?.type // 'promotion'
 * parsePromotion('Baca juga: Harga Beras Turun') // undefined
 * ```
 */
export function parsePromotion(line: string, options?: LineOptions): Promotion | undefined {
  return readLine('promotion', line, options)
}

/**
 * Reads who owns the text: `Copyright 2008 - 2023 PT. Kompas Cyber Media`
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The notice with its last year; `undefined` where the line is none.
 *
 * @example
 * ```ts
 * import { parseCopyright } from 'urai-berita'
 *
 * parseCopyright('© 2008 - 2016 PT. Kompas Cyber Media')?.year // 2016
 * ```
 */
export function parseCopyright(line: string, options?: LineOptions): Copyright | undefined {
  return readLine('copyright', line, options)
}

/**
 * Reads the topics of an article: `Tags: harga beras, pasar`, `#harga beras#pasar`
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The tags; `undefined` where the line names none.
 *
 * @example
 * ```ts
 * import { parseTags } from 'urai-berita'
 *
 * parseTags('#harga beras#pasar')?.tags // ['harga beras', 'pasar']
 * ```
 */
export function parseTags(line: string, options?: LineOptions): Tags | undefined {
  const tags = readLine('tags', line, options)
  return tags?.tags.length ? tags : undefined
}

/**
 * Reads initials or names that close an article: `(rid/ipg)`
 *
 * @param line - The line, without other lines around it.
 * @param options - The outlets to know.
 * @returns The sign-off; `undefined` where the line is none.
 *
 * @example
 * ```ts
 * import { parseSignOff } from 'urai-berita'
 *
 * parseSignOff('(rid/ipg)')?.by // ['rid', 'ipg']
 * ```
 */
export function parseSignOff(line: string, options?: LineOptions): SignOff | undefined {
  return readLine('signOff', line, options)
}

function readLine<Type extends LineBlock['type']>(
  type: Type,
  text: string,
  options: LineOptions = {},
): Extract<LineBlock, { type: Type }> | undefined {
  const source = sourceOf(text)
  const [line, ...others] = splitLines(source)
  if (!line || others.length > 0) return undefined
  const reading = readerFor(options.outlets ?? knownOutlets).readAs(type, line.text)
  if (reading?.kind !== type) return undefined
  return blocksOf([{ lines: [line], reading, shape: 'label' }], source).find(
    (block): block is Extract<LineBlock, { type: Type }> => block.type === type,
  )
}

/** The blocks of lines that stand alone, taken for head or foot of an article. */
function blocksOf(passages: readonly Passage[], source: Source): Block[] {
  const alone = { head: 0, body: 0, foot: 0, tail: passages.length, dateline: 0, isProse: false }
  return buildBlocks(passages, alone, source, () => undefined)
}
