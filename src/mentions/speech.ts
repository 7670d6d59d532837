import type { Draft, IndirectMention, QuoteMention } from './mention.ts'

/** The quoted and reported speech of passages that follow one another, for each passage. */
export function findSpeech(
  texts: readonly string[],
  _said: readonly (readonly Draft[])[],
): Draft<QuoteMention | IndirectMention>[][] {
  return texts.map(() => [])
}
