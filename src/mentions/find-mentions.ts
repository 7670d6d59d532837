import { lastAtMost } from '../text/last-at-most.ts'
import type { Article, Timestamp } from '../tree.ts'
import { findAttributions, outletOfName } from './attribution.ts'
import type { Draft, Mention } from './mention.ts'
import { type Passage, passagesOf } from './passage.ts'
import { findPeople } from './people.ts'
import { findSpeech } from './speech.ts'
import { type Extent, scanner } from './scan.ts'
import { expressions, type Reading } from './table.ts'
import { isTime, timeResolver } from './time.ts'

/** What the finder may know besides the text. */
export interface MentionOptions {
  /** When the text was written, so that `kemarin` has a day; the `publishedAt` of an article. */
  writtenAt?: Timestamp
}

const readExpressions = scanner<Reading>(expressions)

/**
 * Finds what a text says in words that a program can use: days and hours, lengths of time, figures,
 * amounts of money, ages, abbreviations, quotations with their speakers, the media it draws on.
 *
 * Of an article its title, paragraphs, headings, list items and captions are read, and nothing of the
 * page around it. An expression is one mention: `Senin (16/8/2021) malam pukul 17.18 WITA` is a `time`.
 * Mentions of different kinds may lie within each other, as a day within a quotation.
 *
 * @param source - An article of `parseArticle`, or running text, each line a passage of its own.
 * @param options - When a text was written, unless the article tells.
 * @returns The mentions in reading order; of two that begin alike the longer one first. Values that
 * the text leaves open are absent, never guessed.
 * @throws TypeError where `source` is neither a string nor an article.
 *
 * @example
 * ```ts
 * import { findMentions } from 'urai-berita/mentions'
 *
 * const writtenAt = { iso: '2020-08-16T12:59+07:00', zone: 'WIB' } as const
 * const text = 'Rani (43) membayar Rp 1,2 juta pada Sabtu.'
 * const mentions = findMentions(text, { writtenAt })
 *
 * mentions.map(({ kind }) => kind) // ['age', 'money', 'date']
 * mentions.map(({ text }) => text) // ['Rani (43)', 'Rp 1,2 juta', 'Sabtu']
 * mentions.find(({ kind }) => kind === 'date')?.position.start.offset // 36
 * ```
 */
export function findMentions(source: string | Article, options: MentionOptions = {}): Mention[] {
  const passages = passagesOf(source)
  const writtenAt =
    options.writtenAt ?? (typeof source === 'string' ? undefined : source.publishedAt)
  const resolve = timeResolver(writtenAt)
  const own = typeof source === 'string' ? undefined : source.outlet
  const isOwn = (medium: string): boolean => own !== undefined && outletOfName(medium) === own
  const drafts = passages.map(({ text }, line): Draft[] => {
    const people = findPeople(text)
    const isOfAge = overlapWith(people.filter(({ kind }) => kind === 'age'))
    const said = readExpressions(text)
      .filter((each) => !isOfAge(each))
      .flatMap((each): Draft[] => (isTime(each) ? resolve(each, text, line) : [each]))
    return [...people, ...said, ...findAttributions(text, isOwn)]
  })
  const speech = findSpeech(
    passages.map(({ text }) => text),
    drafts,
  )
  return passages.flatMap((passage, i) =>
    [...(drafts[i] ?? []), ...(speech[i] ?? [])]
      .sort(inOrder)
      .map((draft) => placed(draft, passage)),
  )
}

/** Whether words share a part with one of these, which stand in reading order. */
function overlapWith(extents: readonly Extent[]): (words: Extent) => boolean {
  return ({ from, to }) => {
    const last = extents[lastAtMost(extents, to - 1, (each) => each.from)]
    return last !== undefined && last.to > from
  }
}

/** By their beginning; of two that begin alike the longer comes first. */
function inOrder(a: Draft, b: Draft): number {
  return a.from - b.from || b.to - a.to
}

function placed({ from, to, ...said }: Draft, { text, positionOf }: Passage): Mention {
  return { ...said, text: text.slice(from, to), position: positionOf(from, to) }
}
