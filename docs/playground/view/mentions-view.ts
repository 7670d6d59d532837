import type { Mention } from 'urai-berita/mentions'
import type { Reading } from '../reading.ts'
import { element } from './element.ts'
import { familyOf } from './families.ts'
import type { Speech } from './language.ts'
import type { Light } from './light.ts'
import { linesIn } from './lines.ts'

/** The mentions, one a row, each a button that lights its words. */
export interface MentionsView {
  readonly show: (reading: Reading) => void
  readonly reveal: (thing: number) => void
}

/** Words beyond these are cut: a quotation can be as long as its paragraph. */
const LONGEST = 160

/** Shows mentions in an element that scrolls. */
export function mentionsView(scroller: HTMLElement, speech: Speech, light: Light): MentionsView {
  const lines = linesIn(scroller)
  let facts = 0

  return {
    reveal: (thing) => {
      lines.reveal(thing - facts)
    },
    show: (reading) => {
      facts = reading.facts
      const mentionAt = (row: number): Reading['things'][number] | undefined =>
        reading.things[reading.facts + row]
      lines.show({
        count: reading.things.length - reading.facts,
        charactersOf: (row) => Math.min(LONGEST, mentionAt(row)?.words.length ?? 0) + 60,
        draw: (row) => {
          const mention = mentionAt(row)
          if (!mention) return element('li')
          const { name, words, value = '' } = mention
          const button = element(
            'button',
            { type: 'button', class: 'mention', 'data-things': reading.facts + row },
            element('span', { class: 'kind' }, speech.words().names[name]),
            element('span', { class: familyOf[name as Mention['kind']], lang: 'id' }, cut(words)),
            element('code', {}, cut(value)),
          )
          const item = element('li', {}, button)
          light.drawn(item)
          return item
        },
      })
    },
  }
}

/** The beginning of long words, whole characters. */
export function cut(words: string, longest = LONGEST): string {
  return words.length <= longest
    ? words
    : `${Array.from(words.slice(0, longest)).slice(0, -1).join('')}…`
}
