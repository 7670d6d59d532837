import { figures } from '../../src/mentions/figures.ts'
import { scanner } from '../../src/mentions/scan.ts'

const scan = scanner(figures)

/** The figures of a text: the words of each, then what it says. */
export function figuresIn(text: string): [words: string, said: object][] {
  return scan(text).map(({ from, to, ...said }) => [text.slice(from, to), said])
}
