import { isKnownPlace } from '../grammar/gazetteer.ts'
import { hasSaying, tag, takesSpeech } from '../grammar/speech-verb.ts'
import {
  type Clause,
  clauseBefore,
  clauseBehind,
  clauseToQuote,
  isTagged,
  quoteMask,
  timeMask,
} from './clause.ts'
import type { Draft, IndirectMention, QuoteMention, Speaker } from './mention.ts'
import { findQuotations, masking, type Quotation } from './quotation.ts'
import type { Extent } from './scan.ts'
import { sentencesOf } from './sentence.ts'

type Spoken = Draft<QuoteMention | IndirectMention>

/** A passage, ready for the grammars of speech. */
interface Page {
  readonly text: string
  readonly quotations: readonly Quotation[]
  /** The words with times and quotations masked. */
  readonly masked: string
  readonly sentences: readonly Extent[]
  readonly valueAt: (at: number) => string | undefined
}

/** Speech of a passage with the end of the clause that says whose it is. */
interface Utterance {
  readonly draft: Spoken
  readonly end: number
}

/** The quoted and reported speech of passages that follow one another, for each passage. */
export function findSpeech(
  texts: readonly string[],
  said: readonly (readonly Draft[])[],
): Draft<QuoteMention | IndirectMention>[][] {
  const isKnown = namesOf(texts)
  const pages = texts.map((text, i) => pageOf(text, said[i] ?? []))
  const spoken = pages.map((page) => utterancesOf(page, isKnown))
  return withSpeakersCarried(pages, spoken).map((utterances) =>
    utterances.map(({ draft }) => draft),
  )
}

/** The words with a capital within sentences: behind a full stop, only those are known to be names. */
function namesOf(texts: readonly string[]): (word: string) => boolean {
  const names = new Set<string>()
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<=[\p{Ll},] |\p{Lu}{2} )\p{Lu}[\p{L}'’-]+/gu))
      names.add(word)
  }
  return (word) => names.has(word)
}

function pageOf(text: string, said: readonly Draft[]): Page {
  const quotations = findQuotations(text, (at) =>
    isTagged(text.slice(at, at + 60).replace(/^[,.]? /, '')),
  ).flatMap((quotation) => (quotation.isUnclosed ? bounded(text, quotation) : quotation))
  const times = said
    .filter(({ kind }) => kind === 'date' || kind === 'time')
    .sort((a, b) => a.from - b.from)
  const masked = masking(masking(text, times, timeMask), quotations, quoteMask)
  return {
    text,
    quotations,
    masked,
    sentences: sentencesOf(masked),
    valueAt: (at) => {
      const time = times.find(({ from, to }) => from <= at && at < to)
      return time && 'value' in time ? time.value : undefined
    },
  }
}

/**
 * A quotation without its closing mark ends before the words that say whose it is. Where it neither fills
 * the passage nor is led to, only its mark is certain, and it is left.
 */
function bounded(text: string, quotation: Quotation): Quotation[] {
  const { from, inner } = quotation
  if (inner.from === from) return [quotation]
  const found = text.slice(inner.from, inner.to).search(tag)
  const to = found < 0 ? inner.to : inner.from + found + 1
  const isLed = from === 0 || /[,:] ?$/.test(text.slice(Math.max(0, from - 2), from))
  if (!isLed || to - from > 2000) return []
  return [{ ...quotation, to, inner: { from: inner.from, to } }]
}

function utterancesOf(page: Page, isKnown: (word: string) => boolean): Utterance[] {
  const utterances: Utterance[] = []
  const { sentences, quotations } = page
  let next = 0
  for (const sentence of sentences) {
    const within: Quotation[] = []
    for (let each = quotations[next]; each && each.from < sentence.to; each = quotations[++next]) {
      within.push(each)
    }
    const quoted = within.map((each, i) => quoteOf(page, sentence, each, within[i - 1], isKnown))
    const indirect = quoted.some(({ draft }) => !('isScare' in draft))
      ? undefined
      : indirectOf(page, sentence, isKnown)
    if (indirect) utterances.push(indirect)
    for (const each of quoted) utterances.push(each)
  }
  return utterances
}

/** The speech between two marks. */
function quoteOf(
  page: Page,
  sentence: Extent,
  quotation: Quotation,
  previous: Quotation | undefined,
  isKnown: (word: string) => boolean,
): Utterance {
  const { text, masked } = page
  const { from, to, inner, isUnclosed, isSingle } = quotation
  const quoted = text.slice(inner.from, inner.to).trim()
  const lead = masked.slice(Math.max(sentence.from, previous?.to ?? 0), from)
  const isPart = isPartOfSentence(lead, quoted)

  const behind = isPart ? undefined : clauseBehind(masked.slice(to, to + 400))
  const before = behind
    ? undefined
    : clauseTo(masked.slice(sentence.from, to), from - sentence.from, quoted)
  const clause = behind?.value ?? before
  const base = {
    kind: 'quote' as const,
    quoted,
    ...(isUnclosed && { isUnclosed: true as const }),
    from,
    to,
  }
  if (clause) {
    const at = behind ? to : sentence.from
    const said = behind || isCertain(clause, isKnown) ? clause : withoutName(clause)
    return {
      draft: { ...base, ...speechOf(said, page, at) },
      end: behind ? to + behind.length : to,
    }
  }
  const isScare =
    !isUnclosed && (isSingle === true || isSetApart(lead, masked.slice(to, sentence.to), quoted))
  return { draft: { ...base, ...(isScare && { isScare: true as const }) }, end: to }
}

/** Whether words between marks only are a part of the sentence around them: `atas "pemalsuan"` */
function isPartOfSentence(lead: string, quoted: string): boolean {
  return /[\p{L}\d)] ?$/u.test(lead) && /^[\p{Ll}\d]/u.test(quoted) && !hasEnd(quoted)
}

/** Whether marks set a few words apart within a sentence. */
function isSetApart(lead: string, rest: string, quoted: string): boolean {
  const isWithin = /[\p{L}\d)(] ?$/u.test(lead) || (lead === '' && /^ ?[\p{L}(]/u.test(rest))
  return isWithin && !hasEnd(quoted) && quoted.split(' ').length <= 20
}

/** Whether quoted words end as speech does, within their marks. */
function hasEnd(quoted: string): boolean {
  return /[.,!?…]$/.test(quoted)
}

/** The clause that leads from the beginning of a sentence to a mark. */
function clauseTo(words: string, at: number, quoted: string): Clause | undefined {
  if (!/[\p{L}\d)\uE000] ?[,:]? ?$/u.test(words.slice(Math.max(0, at - 3), at))) return undefined
  const found = clauseToQuote(words)
  if (found?.length !== at) return undefined
  const { clause, link } = found.value
  const isLed = /[,:]/.test(link) || /^\p{Lu}/u.test(quoted) || hasEnd(quoted)
  return isLed || (takesSpeech.has(clause.verb) && quoted.split(' ').length > 4)
    ? clause
    : undefined
}

/** Reported speech that fills a sentence: `Menurut Rani, harga akan turun.` */
function indirectOf(
  { masked, ...page }: Page,
  { from, to }: Extent,
  isKnown: (word: string) => boolean,
): Utterance | undefined {
  const words = masked.slice(from, to)
  const before = hasSaying(words.slice(0, 300)) ? clauseBefore(words) : undefined
  if (before && /^(?:,| bahwa)? ?[\p{L}\d\uE000]/u.test(words.slice(before.length))) {
    const clause = before.value
    if (!isCertain(clause, isKnown)) return undefined
    return {
      draft: { kind: 'indirect', ...speechOf(clause, { masked, ...page }, from), from, to },
      end: from + before.length,
    }
  }
  const at = words.search(tag)
  const behind = at > 15 ? clauseBehind(words.slice(at)) : undefined
  return (
    behind && {
      draft: {
        kind: 'indirect',
        ...speechOf(behind.value, { masked, ...page }, from + at),
        from,
        to,
      },
      end: from + at + behind.length,
    }
  )
}

/** A single word at the beginning of a sentence is a name only where it has its capital elsewhere too. */
function isCertain({ speaker, verb }: Clause, isKnown: (word: string) => boolean): boolean {
  const { name, title } = speaker ?? {}
  const isDoubtful =
    name !== undefined && title === undefined && !name.includes(' ') && verb !== 'menurut'
  return !isDoubtful || isKnown(name) || /^\p{Lu}{2,}$/u.test(name)
}

/** Who leads to quoted words speaks them, though it is not certain to be a name. */
function withoutName({ speaker, ...clause }: Clause): Clause {
  return { ...clause, speaker: { title: speaker?.name ?? '' } }
}

type Said = Pick<QuoteMention, 'speaker' | 'verb' | 'channel' | 'when'>

function speechOf({ speaker, verb, channel, when }: Clause, page: Page, at: number): Said {
  const value = when === undefined ? undefined : page.valueAt(at + when)
  return {
    ...(speaker && { speaker }),
    verb,
    ...(channel !== undefined && { channel }),
    ...(value !== undefined && { when: value }),
  }
}

/** Speech with the speakers that the speech right before it names. */
function withSpeakersCarried(
  pages: readonly Page[],
  spoken: readonly (readonly Utterance[])[],
): Utterance[][] {
  let last: (Utterance & { readonly page: number }) | undefined
  const carried = spoken.map((utterances, i) =>
    utterances.map((utterance): Utterance => {
      const page = pages[i]
      if (!page || 'isScare' in utterance.draft) return utterance
      const between = last && wordsBetween(pages, last, i, utterance.draft.from)
      const draft =
        last && between !== undefined
          ? carriedTo(
              utterance.draft,
              last.draft,
              between,
              isWhole(page, utterance),
              last.page === i,
            )
          : utterance.draft
      last = { draft, end: utterance.end, page: i }
      return { draft, end: utterance.end }
    }),
  )
  return withSpeakersBehind(pages, carried)
}

/** What stands between speech and the next one, if that is in the same passage or the next. */
function wordsBetween(
  pages: readonly Page[],
  last: Utterance & { readonly page: number },
  i: number,
  from: number,
): string | undefined {
  const before = pages[last.page]?.masked ?? ''
  if (last.page === i) return before.slice(last.end, from)
  if (last.page + 1 !== i) return undefined
  return `${before.slice(last.end)} ${pages[i]?.masked.slice(0, from) ?? ''}`
}

function carriedTo(
  draft: Spoken,
  last: Spoken,
  between: string,
  isWhole: boolean,
  isSamePassage: boolean,
): Spoken {
  const { speaker } = draft
  if (speaker?.pronoun !== undefined) {
    if (/^mereka$/i.test(speaker.pronoun)) return draft
    const name = last.speaker?.name
    return name !== undefined && !namesAnother(between, name) && !namesSomebody(last.channel)
      ? { ...draft, speaker: { ...speaker, refersTo: name } }
      : draft
  }
  if (speaker || draft.kind !== 'quote' || last.kind !== 'quote' || !isNamed(last.speaker))
    return draft
  if (!/^ ?[,.]? *$/.test(between)) return draft
  if (isSamePassage && !between.includes('.')) {
    const { verb, channel, when } = last
    return {
      ...draft,
      speaker: last.speaker,
      ...(verb !== undefined && { verb }),
      ...(channel !== undefined && { channel }),
      ...(when !== undefined && { when }),
    }
  }
  return isSamePassage || isWhole ? { ...draft, speaker: last.speaker } : draft
}

/** Whether it is known who speaks, by more than a pronoun. */
function isNamed(speaker: Speaker | undefined): speaker is Speaker {
  return speaker !== undefined && (speaker.pronoun === undefined || speaker.refersTo !== undefined)
}

/** Whether words that follow a speaker may name somebody else. */
function namesAnother(words: string, name: string): boolean {
  if (/[.!?] +\p{Lu}/u.test(words)) return true
  const own = name.split(' ')
  return Array.from(words.matchAll(/\p{Lu}[\p{L}\d'’-]*/gu)).some(
    ([word]) => !own.includes(word) && !/^\p{Lu}{2,}$/u.test(word) && !isKnownPlace(word),
  )
}

/** Whether speech is to a person: `kepada Bagus`, never `kepada Kompas.com` */
function namesSomebody(channel = ''): boolean {
  return /^kepada .*\p{Lu}/u.test(channel) && !/[\p{L}\d]\.\p{L}/u.test(channel)
}

/** Whether a passage is a quotation and nothing else. */
function isWhole({ text }: Page, { draft: { kind, from, to } }: Utterance): boolean {
  return kind === 'quote' && from === 0 && /^[.,]? ?$/.test(text.slice(to))
}

/** A quotation; what somebody adds, never what somebody else says: `Rani menambahkan, ...` */
function isGoingOn({ kind, verb = '' }: Utterance['draft']): boolean {
  return kind === 'quote' || /ambah|lanjut|imbuh/.test(verb)
}

/** A paragraph of quoted words that is not closed goes on in the next, which names the speaker. */
function withSpeakersBehind(
  pages: readonly Page[],
  spoken: readonly (readonly Utterance[])[],
): Utterance[][] {
  let behind: Speaker | undefined
  return spoken
    .map((utterances, i) => {
      const page = pages[i]
      const [first] = utterances
      const goesOn =
        page !== undefined &&
        utterances.length === 1 &&
        first?.draft.kind === 'quote' &&
        first.draft.isUnclosed === true &&
        first.draft.speaker === undefined &&
        isWhole(page, first)
      return { utterances, first, goesOn }
    })
    .reverse()
    .map(({ utterances, first, goesOn }) => {
      const filled =
        goesOn && first && behind
          ? [{ ...first, draft: { ...first.draft, speaker: behind } }]
          : [...utterances]
      const draft = filled[0]?.draft
      const speaker = draft?.from === 0 && isGoingOn(draft) ? draft.speaker : undefined
      behind = isNamed(speaker) ? speaker : undefined
      return filled
    })
    .reverse()
}
