import { shortenedTitle } from '../grammar/proper-name.ts'
import type { Extent } from './scan.ts'

/** What may end a sentence: a mark, or the last sign of quoted words. */
const mark = /[.!?…]|\uE001+/g

/** What goes on a mark that ends one: a bracket or a mark of quotation, and a space that desks may lose. */
const end =
  /["”’')\]]{0,2} (?=["“‘'([]?[\p{Lu}\d\uE001])|(?<=[\p{Ll}\d)]\.)(?=\p{Lu}\p{Ll}{2,}[ ,]|\uE001)|(?<=\uE001)(?=(?:Ia|Dia|Menurut|Sementara|Namun) )/uy

/** Words whose full stop ends no sentence: `Plt. Bupati`, `No. 5`, `M. Yani` */
const shortened = new RegExp(
  String.raw`(?:^|[\s(])(?:${shortenedTitle}|No|Jl|Jln|Rp|vs|Kab|Kec|Kel|Ds|Gg|PT|CV|RT|RW|Tbk|dst|hlm)\.$`,
  'u',
)

/** No shortened word is longer, with the space before it and its full stop. */
const longestShortened = 9

/** The sentences of a passage, in which quotations are masked, without the spaces between them. */
export function sentencesOf(text: string): Extent[] {
  const sentences: Extent[] = []
  let from = 0
  for (const { 0: sign, index } of text.matchAll(mark)) {
    end.lastIndex = index + sign.length
    const behind = end.exec(text)?.[0]
    if (behind === undefined) continue
    const to = index + sign.length + behind.trimEnd().length
    if (sign.startsWith('\uE001') && behind !== '' && !endsWithin(text, to)) continue
    if (sign === '.' && shortened.test(text.slice(Math.max(0, to - longestShortened), to))) continue
    sentences.push({ from, to })
    from = behind.endsWith(' ') ? to + 1 : to
  }
  if (from < text.length) sentences.push({ from, to: text.length })
  return sentences
}

/** Behind quoted words a sentence ends only where a new one begins with quoted words: never `"..." Rani`. */
function endsWithin(text: string, to: number): boolean {
  return text[to + 1] === '\uE001'
}
