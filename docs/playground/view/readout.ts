import type { Reading } from '../reading.ts'
import { element } from './element.ts'
import type { Speech } from './language.ts'
import { cut } from './mentions-view.ts'

/** Words can show many things; the narrowest come first, and these are enough. */
const MOST = 2

/** Says of what is lit what it is: `money: Rp 500 → 500 · currency: IDR` */
export function showReadout(
  place: HTMLElement,
  things: readonly number[],
  reading: Reading,
  speech: Speech,
): void {
  const { words } = speech
  const told = things
    .slice(-MOST)
    .toReversed()
    .flatMap((i) => {
      const thing = reading.things[i]
      if (!thing) return []
      const said = thing.code ? words().warnings[thing.code] : thing.words
      return element(
        'p',
        {},
        element('strong', {}, words().names[thing.name]),
        ' ',
        element('span', { lang: thing.code ? undefined : 'id' }, cut(said, 90)),
        ...(thing.value === undefined ? [] : [' ', element('code', {}, cut(thing.value, 90))]),
      )
    })
  place.replaceChildren(
    ...(told.length > 0 ? told : [element('p', { class: 'hint' }, words().page.hover)]),
  )
}
