import type { Format, Printed } from '../reading.ts'
import { element } from './element.ts'
import { linesIn } from './lines.ts'

/** An article as text, which can be copied whole. */
export interface PrintedView {
  readonly show: (format: Format, printed: Printed) => void
  /** All of the text that is shown. */
  readonly text: () => string
}

/** Shows printed text in an element that scrolls. */
export function printedView(scroller: HTMLElement): PrintedView {
  const lines = linesIn(scroller)
  let shown = ''
  return {
    text: () => shown,
    show: (format, { text, cuts }) => {
      shown = text
      const cutOf = (row: number): [from: number, to: number] => [
        cuts[2 * row] ?? 0,
        cuts[2 * row + 1] ?? 0,
      ]
      const isJson = format === 'json' || format === 'jsonLd'
      lines.show({
        count: cuts.length / 2,
        charactersOf: (row) => {
          const [from, to] = cutOf(row)
          return to - from
        },
        draw: (row) => {
          const line = text.slice(...cutOf(row))
          return element('li', { class: 'code' }, ...(isJson ? colouredJson(line) : [line]))
        },
      })
    },
  }
}

/** A line of indented JSON, its name apart from its value: `  "iso": "2020-08-16",` */
function colouredJson(line: string): (HTMLElement | string)[] {
  const [, indent, name, value] = /^( *)("(?:[^"\\]|\\.)*")(: .*)$/.exec(line) ?? []
  if (indent === undefined || name === undefined || value === undefined) return [line]
  return [indent, element('span', { class: 'name' }, name), value]
}
