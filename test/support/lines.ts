import type { Reading } from '../../src/conventions/table.ts'
import { outlets } from '../../src/outlets/index.ts'
import { classifyLines, type Passage } from '../../src/stages/classify-line.ts'
import { cutLines } from '../../src/stages/cut-lines.ts'
import { findRegions, type Regions } from '../../src/stages/find-regions.ts'
import { joinLines } from '../../src/stages/join-lines.ts'
import { readerFor } from '../../src/stages/reader.ts'
import { splitLines } from '../../src/text/line.ts'
import { sourceOf } from '../../src/text/source.ts'

const { readLine, readLead, readLoneLead } = readerFor(outlets)

export { readLoneLead }

/** What a line says when it is read alone, for conventions without a reader at the door. */
export function readAlone(line: string): Reading | undefined {
  const [first] = splitLines(sourceOf(line))
  return first && readLine(first.text)
}

/** The passages of a page, as the stages before regions leave them. */
export function passagesOf(text: string): Passage[] {
  const source = sourceOf(text)
  const lines = cutLines(splitLines(source), source, readLead)
  return joinLines(classifyLines(lines, readLine), source, readLead, readLoneLead)
}

/** Where the article of a page stands among its passages. */
export function regionsOf(text: string): { passages: Passage[]; regions: Regions } {
  const passages = passagesOf(text)
  return { passages, regions: findRegions(passages, readLead) }
}
