import type { Article, Timestamp } from '../tree.ts'
import { findAttributions } from './attribution.ts'
import type { Draft, Mention } from './mention.ts'
import { type Passage, passagesOf } from './passage.ts'
import { findPeople } from './people.ts'
import { findSpeech } from './speech.ts'
import { scanner } from './scan.ts'
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
 * TODO
 */
export function findMentions(source: string | Article, options: MentionOptions = {}): Mention[] {
  const passages = passagesOf(source)
  const writtenAt =
    options.writtenAt ?? (typeof source === 'string' ? undefined : source.publishedAt)
  const resolve = timeResolver(writtenAt)
  const drafts = passages.map(({ text }): Draft[] => {
    const people = findPeople(text)
    const ages = people.filter(({ kind }) => kind === 'age')
    const said = readExpressions(text)
      .filter((each) => !ages.some((age) => each.from < age.to && each.to > age.from))
      .flatMap((each): Draft[] => (isTime(each) ? resolve(each, text) : [each]))
    return [...people, ...said, ...findAttributions(text)]
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

/** By their beginning; of two that begin alike the longer comes first. */
function inOrder(a: Draft, b: Draft): number {
  return a.from - b.from || b.to - a.to
}

function placed({ from, to, ...said }: Draft, { text, positionOf }: Passage): Mention {
  return { ...said, text: text.slice(from, to), position: positionOf(from, to) }
}
