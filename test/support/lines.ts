import { conventions, type Reading } from '../../src/conventions/table.ts'
import { outlets } from '../../src/outlets/index.ts'
import { classifyLines, type Passage } from '../../src/stages/classify-line.ts'
import { findRegions, type Regions } from '../../src/stages/find-regions.ts'
import { joinLines } from '../../src/stages/join-lines.ts'
import { readerFor } from '../../src/stages/reader.ts'
import { splitLines } from '../../src/text/line.ts'
import { type Source, sourceOf } from '../../src/text/source.ts'

const { readLine, readLead } = readerFor(outlets)

/** What a line says when it is read alone, for conventions without a reader at the door. */
export function readAlone(line: string): Reading | undefined {
  const [first] = splitLines(sourceOf(line))
  return first && readLine(first.text)
}

/** The kinds of line that the table of conventions knows. */
export const kinds: ReadonlySet<string> = new Set(conventions.map(({ kind }) => kind))

/** The text of a page as the first three stages leave it. */
export function passagesOf(text: string): Passage[] {
  const source = sourceOf(text)
  return joinLines(classifyLines(splitLines(source), readLine), source, readLead)
}

/** Where the article of a page stands, with the words that stand there. */
export function regionsOf(text: string): {
  passages: Passage[]
  regions: Regions
  source: Source
} {
  const passages = passagesOf(text)
  return { passages, regions: findRegions(passages, readLead), source: sourceOf(text) }
}
