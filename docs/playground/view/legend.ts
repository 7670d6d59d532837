import type { Mention } from 'urai-berita/mentions'
import type { Reading } from '../reading.ts'
import { element } from './element.ts'
import { familyOf } from './families.ts'
import type { Speech } from './language.ts'

/** Shows the kinds that the page has, and the families of its mentions, each with how often. */
export function showLegend(list: HTMLElement, reading: Reading, speech: Speech): void {
  const { kinds, families } = speech.words()
  const item = (sample: HTMLElement, name: string, count: number): HTMLLIElement =>
    element('li', {}, sample, name, ' ', element('span', { class: 'count' }, speech.number(count)))

  const ofKinds = Array.from(reading.counts, ([kind, count]) =>
    item(swatch({ 'data-kind': kind }), kinds[kind], count),
  )
  const ofFamilies = Array.from(familiesIn(reading), ([family, count]) =>
    item(
      element('span', { class: `sample ${family}`, 'aria-hidden': 'true' }, 'abc'),
      families[family],
      count,
    ),
  )
  list.replaceChildren(...ofKinds, ...ofFamilies)
}

function swatch(attributes: Record<string, string>): HTMLElement {
  return element('span', { class: 'swatch', 'aria-hidden': 'true', ...attributes })
}

function familiesIn({ things, facts }: Reading): Map<(typeof familyOf)[Mention['kind']], number> {
  const counts = new Map<(typeof familyOf)[Mention['kind']], number>()
  for (const { name } of things.slice(facts)) {
    const family = familyOf[name as Mention['kind']]
    counts.set(family, (counts.get(family) ?? 0) + 1)
  }
  return counts
}
