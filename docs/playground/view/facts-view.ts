import { type FactName, factNames, type Kind, type Reading, type Thing } from '../reading.ts'
import { element } from './element.ts'
import type { Speech } from './language.ts'

/** So many values of a fact are shown; a page of 200 KB can have thousands of links. */
const MOST = 40

/** The kind of line that tells a fact; some are told by lines of several kinds, or by none. */
const kindOf: Readonly<Record<FactName, Kind | 'none'>> = {
  outlet: 'none',
  title: 'title',
  published: 'dateline',
  updated: 'dateline',
  authors: 'byline',
  editors: 'byline',
  sources: 'attribution',
  places: 'locationLead',
  citedMedia: 'none',
  tags: 'tags',
  links: 'relatedLink',
  warnings: 'none',
}

/** Shows the facts as a table; each value is a button that lights its words. */
export function showFacts(table: HTMLTableElement, reading: Reading, speech: Speech): void {
  const rows = factNames.map((name) => {
    const things = [...reading.things.slice(0, reading.facts).entries()].filter(
      ([, thing]) => thing.name === name,
    )
    return element(
      'tr',
      things.length > 0 ? {} : { class: 'empty' },
      headOf(name, speech),
      cellOf(name, things, speech),
    )
  })
  table.replaceChildren(element('tbody', {}, ...rows))
}

/** The name of a fact, with the colour of the lines that tell it. */
function headOf(name: FactName, speech: Speech): HTMLTableCellElement {
  const swatch = { class: 'swatch', 'data-kind': kindOf[name], 'aria-hidden': 'true' }
  return element('th', { scope: 'row' }, element('span', swatch), speech.words().names[name])
}

function cellOf(
  name: FactName,
  things: readonly (readonly [number, Thing])[],
  speech: Speech,
): HTMLTableCellElement {
  if (things.length === 0) return element('td', {}, speech.words().none)
  const values = things
    .slice(0, MOST)
    .map(([i, thing]) => element('li', {}, valueButton(i, thing, speech)))
  const left = things.length - values.length
  if (left > 0)
    values.push(element('li', { class: 'more' }, speech.words().more(speech.number(left))))
  return element('td', {}, element('ul', { class: `values ${name}` }, ...values))
}

function valueButton(i: number, { words, value, code }: Thing, speech: Speech): HTMLButtonElement {
  const said = code ? speech.words().warnings[code] : words
  const more = value === undefined || value === words ? [] : [element('code', {}, value)]
  return element('button', { type: 'button', class: 'value', 'data-things': i }, said, ...more)
}
