import { styleText } from 'node:util'

export type Colour = Parameters<typeof styleText>[0]

const { NO_COLOR = '', FORCE_COLOR = '' } = process.env

/** Colours only where a person looks on, unless the environment says otherwise. */
const isColoured = NO_COLOR === '' && (FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY)

/** As wide as the terminal; a page of text has no other good width. */
export const width = Math.max(process.stdout.columns || 100, 40)

export function paint(colour: Colour, text: string): string {
  return isColoured ? styleText(colour, text, { validateStream: false }) : text
}

/** Text of others on one line, without what a terminal would obey. */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .trim()
}

/** Breaks a text between its words into rows of at most `columns`. */
export function wrap(text: string, columns: number): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of printable(text).split(' ')) {
    if (row !== '' && row.length + 1 + word.length > columns) {
      rows.push(row)
      row = word
    } else {
      row = row === '' ? word : `${row} ${word}`
    }
  }
  return [...rows, row]
}

/** Cuts a text that is longer than `columns`. */
export function cut(text: string, columns: number): string {
  const whole = printable(text)
  return whole.length > columns ? `${whole.slice(0, columns - 1).trimEnd()}…` : whole
}

/** Rows of cells, each column as wide as its widest cell, the last one ragged. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const align = (cell: string, i: number): string => cell.padEnd(widths[i] ?? 0)
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n')
}
