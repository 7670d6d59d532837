import type { Extent } from './scan.ts'

/** A stretch of a passage between quotation marks; its extent covers the marks. */
export interface Quotation extends Extent {
  /** The words between the marks. */
  readonly inner: Extent
  /** No closing mark stands, or no opening one. */
  readonly isUnclosed: boolean
  /** Single marks: `'teror'` */
  readonly isSingle?: true
}

/** What a mark looks like it does, by its neighbours and its form. */
type Side = 'opens' | 'closes' | 'either'

interface Mark extends Extent {
  readonly side: Side
  readonly isStraight: boolean
}

/** Double marks in all their forms: `"`, `“ ”`, `''`, `‘’ ’’` */
const double = /["“”„‟«»]|'{2}|[‘’`´]{2}/g

/** `'teror'`, `‘new normal’`; an apostrophe within a word is none. */
const single =
  /(?<![\p{L}\d'‘’`])['‘’`]([\p{L}\d][^'‘’`"“”\uE001]{0,300}[\p{L}\d.,!?)])['’`](?![\p{L}\d'‘’`])/gu

/** Before a mark that opens, and behind one that closes. */
const opening = /[\s([{/:=–—-]/
const closing = /[\s.,;:!?)\]}…/–—-]/

/**
 * The quotations of a passage in reading order; marks within a quotation are part of it.
 *
 * One pass over the marks. A quotation that is not closed ends with its passage at the latest, or before
 * the next one.
 */
export function findQuotations(text: string, isSpeechAt: (at: number) => boolean): Quotation[] {
  const marks = marksOf(text)
  const found: Quotation[] = []
  let open: Mark | undefined
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark) break
    if (!open) {
      if (mark.isStraight && /\d/.test(text[mark.from - 1] ?? '')) continue
      const isEnd = mark.side === 'closes' || (endsWords(text, mark) && isSpeechAt(mark.to))
      if (!isEnd) open = mark
      else if (i === 0 && (mark.to === text.length || isSpeechAt(mark.to)))
        found.push(unopened(mark))
    } else if (mark.side !== 'opens' || (endsWords(text, mark) && isSpeechAt(mark.to))) {
      found.push(closed(open, mark))
      open = undefined
    } else if (marks[i + 1]?.side === 'closes' && marks[i + 2]?.side === 'closes') {
      i += 1
    } else {
      found.push(unclosed(text, open, mark.from))
      open = mark
    }
  }
  if (open) found.push(unclosed(text, open, text.length))
  return [...found, ...singles(text, found)].sort((a, b) => a.from - b.from)
}

function marksOf(text: string): Mark[] {
  return Array.from(text.matchAll(double), ({ 0: mark, index }) => ({
    from: index,
    to: index + mark.length,
    side: sideOf(mark, text[index - 1] ?? ' ', text[index + mark.length] ?? ' '),
    isStraight: mark === '"' || mark === "''",
  }))
}

function sideOf(mark: string, before: string, behind: string): Side {
  const mayOpen = opening.test(before)
  const mayClose = closing.test(behind)
  if (mayOpen && !mayClose) return 'opens'
  if (mayClose && !mayOpen) return 'closes'
  return '“„«'.includes(mark) && mayOpen ? 'opens' : 'either'
}

/** Whether the words before a mark end as quoted words do, but for a space: `yang kami miliki, "tuturnya` */
function endsWords(text: string, { from }: Mark): boolean {
  return /[,.!?] ?$/.test(text.slice(Math.max(0, from - 2), from))
}

function closed(open: Mark, close: Mark): Quotation {
  return {
    from: open.from,
    to: close.to,
    inner: { from: open.to, to: close.from },
    isUnclosed: false,
  }
}

function unopened(close: Mark): Quotation {
  return { from: 0, to: close.to, inner: { from: 0, to: close.from }, isUnclosed: true }
}

function unclosed(text: string, open: Mark, end: number): Quotation {
  const to = end - (text.slice(open.to, end).endsWith(' ') ? 1 : 0)
  return { from: open.from, to, inner: { from: open.to, to }, isUnclosed: true }
}

/** Those in single marks, outside the others. */
function singles(text: string, others: readonly Quotation[]): Quotation[] {
  const masked = masking(text, others, '\uE001')
  return Array.from(masked.matchAll(single), ({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
    inner: { from: index + 1, to: index + words.length - 1 },
    isUnclosed: false,
    isSingle: true as const,
  }))
}

/** The text with some stretches of it replaced by one character each, at the same length. */
export function masking(text: string, extents: readonly Extent[], mask: string): string {
  let masked = ''
  let at = 0
  for (const { from, to } of extents) {
    if (from < at) continue
    masked += text.slice(at, from) + mask.repeat(to - from)
    at = to
  }
  return masked + text.slice(at)
}
