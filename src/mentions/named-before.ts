import { isKnownPlace, knownPlaceAt } from '../grammar/gazetteer.ts'
import { isBody, isOffice, isRole } from '../grammar/office.ts'
import { isOpener, properNameBefore } from '../grammar/proper-name.ts'
import { titledName } from '../grammar/titled-name.ts'

/** Who is named right before an offset. */
export interface Named {
  /** Where the name begins, or the title where the name in it is in doubt. */
  readonly from: number
  readonly name?: string
}

/**
 * The person named right before an offset, or `undefined` where what stands there names none: a body, a
 * place, words in small letters.
 */
export function namedBefore(text: string, end: number): Named | undefined {
  let from = properNameBefore(text, end)
  const cut = (word: string): void => {
    from = Math.min(end, from + word.length + 1)
  }
  const first = (): string => text.slice(from, end).split(' ', 1)[0] ?? ''
  if (isSentenceStart(text, from) && isOpener(first())) cut(first())
  while (from < end && isRole(first())) cut(first())
  const place = knownPlaceAt(text.slice(from, end))
  if (place !== undefined && text.slice(from + place.length + 1, end).includes(' ')) cut(place)

  const words = text.slice(from, end)
  if (words === '' || isKnownPlace(words) || /^\p{L}+nya$/u.test(words)) return undefined
  const { name } = titledName(words)
  if (name === undefined)
    return isOffice(words.split(' ', 1)[0] ?? '') && !isBody(words.split(' ').at(-1) ?? '')
      ? { from }
      : undefined
  return name.split(' ').some((word) => isBody(word))
    ? undefined
    : { from: end - name.length, name }
}

/** Whether a sentence begins at an offset, as far as the character before it tells. */
function isSentenceStart(text: string, at: number): boolean {
  return at === 0 || /[.!?:"“”] ?$/.test(text.slice(Math.max(0, at - 2), at))
}
