import type { Reading } from '../reading.ts'
import type { Speech } from './language.ts'

/** The reading in a line, for eyes and ears. */
export function summaryOf(reading: Reading, { words, number }: Speech): string {
  const { text, things, facts, rows, milliseconds } = reading
  const warnings = things.slice(0, facts).filter(({ name }) => name === 'warnings').length
  return words().summary({
    characters: number(text.length),
    lines: number(rows.at(-1)?.line ?? 0),
    facts: number(facts - warnings),
    mentions: number(things.length - facts),
    warnings: number(warnings),
    milliseconds:
      milliseconds === undefined ? undefined : number(Math.max(1, Math.round(milliseconds))),
  })
}
