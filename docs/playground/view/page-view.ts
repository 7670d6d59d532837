import type { Kind, Reading, Row } from '../reading.ts'
import type { Mention } from 'urai-berita/mentions'
import { element } from './element.ts'
import { familyOf } from './families.ts'
import type { Speech } from './language.ts'
import type { Light } from './light.ts'
import { linesIn } from './lines.ts'
import { type Segment, segmentsOf } from './segments.ts'

/** The text of the page, each line in the colour of its kind. */
export interface PageView {
  readonly show: (reading: Reading) => void
  readonly reveal: (thing: number) => void
}

/** Shows the page in an element that scrolls; arrow keys step through what is found in it. */
export function pageView(scroller: HTMLElement, speech: Speech, light: Light): PageView {
  const lines = linesIn(scroller)
  let places = placesOf({ spans: [], rows: [] })
  let current = -1

  const step = (by: number): void => {
    const { inOrder } = places
    if (inOrder.length === 0) return
    current = (current + by + inOrder.length) % inOrder.length
    const thing = inOrder[current] ?? 0
    reveal(thing)
    light.on([thing])
  }

  const reveal = (thing: number): void => {
    const row = places.rowOf(thing)
    if (row !== undefined) lines.reveal(row)
  }

  scroller.addEventListener('keydown', (event) => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: current < 0 ? 0 : -1 }
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    step(by)
  })

  return {
    reveal,
    show: (reading) => {
      places = placesOf(reading)
      current = -1
      const { rows } = reading
      lines.show({
        count: rows.length,
        charactersOf: (i) => {
          const row = rows[i]
          return row ? row.to - row.from : 0
        },
        draw: (i) => {
          const row = rows[i]
          if (!row) return element('li')
          const isNew = rows[i - 1]?.kind !== row.kind
          const name = isNew ? speech.words().kinds[row.kind] : ''
          const item = lineOf(row, reading, name)
          light.drawn(item)
          return item
        },
      })
    },
  }
}

function lineOf(row: Row, reading: Reading, name: string): HTMLLIElement {
  const segments = segmentsOf(row, reading.spans).map((segment) => {
    const words = reading.text.slice(segment.from, segment.to)
    return segment.things.length > 0 || segment.kind
      ? element('span', attributesOf(segment, reading), words)
      : words
  })
  return element(
    'li',
    { 'data-kind': row.kind, class: row.isFirst ? 'line first' : 'line' },
    element('span', { class: 'number', 'aria-hidden': 'true' }, String(row.line)),
    element('span', { class: 'kind' }, name),
    element('span', { class: 'words', lang: 'id' }, ...segments),
  )
}

function attributesOf({ things, kind }: Segment, reading: Reading): Record<string, string> {
  const families = new Set<string>()
  for (const thing of things) {
    const name = reading.things[thing]?.name
    if (thing >= reading.facts && name) families.add(familyOf[name as Mention['kind']])
  }
  return {
    ...(things.length > 0 && { 'data-things': things.join(' ') }),
    ...(families.size > 0 && { class: [...families].join(' ') }),
    ...(kind && { 'data-phrase': kind satisfies Kind }),
  }
}

interface Places {
  /** The things that words show, in reading order. */
  readonly inOrder: readonly number[]
  /** The row in which a thing begins. */
  readonly rowOf: (thing: number) => number | undefined
}

function placesOf({ spans, rows }: Pick<Reading, 'spans' | 'rows'>): Places {
  const rowsOfThings = new Map<number, number>()
  rows.forEach((row, i) => {
    for (const span of row.spans) {
      const thing = spans[span]?.thing
      if (thing !== undefined && !rowsOfThings.has(thing)) rowsOfThings.set(thing, i)
    }
  })
  return { inOrder: [...rowsOfThings.keys()], rowOf: (thing) => rowsOfThings.get(thing) }
}
