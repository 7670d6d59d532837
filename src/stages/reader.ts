import { locationLeadReader, loneLeadReader } from '../conventions/location-lead.ts'
import type { Reading } from '../conventions/table.ts'
import { ownNameReader } from '../conventions/own-name.ts'
import { citationFinder, type CitationReader } from '../grammar/citation.ts'
import { type Lexicon, lexiconOf } from '../grammar/lexicon.ts'
import type { Outlet } from '../outlets/outlet.ts'
import { kindReader, type LineReader, lineReader } from './classify-line.ts'
import type { LeadReader } from './find-regions.ts'

/** The grammars, built for a list of outlets. */
export interface Reader {
  readonly lexicon: Lexicon
  readonly readLine: LineReader
  /** Reads a line as one kind, or not at all. */
  readonly readAs: (kind: Reading['kind'], text: string) => Reading | undefined
  readonly readLead: LeadReader
  /** Reads a lead alone on a line. */
  readonly readLoneLead: LeadReader
  /** The outlet that running text names as its own. */
  readonly readOwnName: (prose: string) => string | undefined
  /** The media that running text draws on. */
  readonly readCitations: CitationReader
}

/** Grammars take longer to build than a page to read, so each list of outlets has them built once. */
const built = new WeakMap<readonly Outlet[], Reader>()

/** The grammars for a list of outlets. */
export function readerFor(outlets: readonly Outlet[]): Reader {
  const known = built.get(outlets)
  if (known) return known
  const lexicon = lexiconOf(outlets)
  const reader = {
    lexicon,
    readLine: lineReader(lexicon),
    readAs: kindReader(lexicon),
    readLead: locationLeadReader(lexicon),
    readLoneLead: loneLeadReader(lexicon),
    readOwnName: ownNameReader(lexicon),
    readCitations: citationFinder(lexicon),
  }
  built.set(outlets, reader)
  return reader
}
