// What the fuzzer calls: one function for each door of the library. See docs/fuzzing.md.
import * as lines from '../../src/parse-line.ts'
import {
  articleHolds,
  exportsHold,
  lineHolds,
  mentionsHold,
  mentionsOfArticleHold,
} from '../support/invariants.ts'

/** All targets by name; each asserts on any text. */
export const targets = {
  parseArticle: articleHolds,
  findMentions: mentionsHold,
  findMentionsOfArticle: mentionsOfArticleHold,
  exporters: exportsHold,
  parseAttribution: holdsFor(lines.parseAttribution),
  parseByline: holdsFor(lines.parseByline),
  parseBylines: holdsFor(lines.parseBylines),
  parseCaption: holdsFor(lines.parseCaption),
  parseCopyright: holdsFor(lines.parseCopyright),
  parseDateline: holdsFor(lines.parseDateline),
  parseEmbed: holdsFor(lines.parseEmbed),
  parseLocationLead: holdsFor(lines.parseLocationLead),
  parsePagination: holdsFor(lines.parsePagination),
  parsePromotion: holdsFor(lines.parsePromotion),
  parseRelatedLink: holdsFor(lines.parseRelatedLink),
  parseSignOff: holdsFor(lines.parseSignOff),
  parseTags: holdsFor(lines.parseTags),
} as const satisfies Record<string, (text: string) => unknown>

function holdsFor(read: Parameters<typeof lineHolds>[0]): (line: string) => void {
  return (line) => {
    lineHolds(read, line)
  }
}

/**
 * The text that bytes of the fuzzer stand for: UTF-8, so that seeds can be read; behind a first byte
 * that UTF-8 never has, UTF-16, so that halves of surrogate pairs come up.
 */
export function textOf(bytes: Buffer): string {
  return bytes[0] === 0xff ? bytes.toString('utf16le', 1) : bytes.toString('utf8')
}
