import type { LocationLeadFields } from '../../src/conventions/location-lead.ts'
import type { Reading } from '../../src/conventions/table.ts'
import { outlets } from '../../src/outlets/index.ts'
import { classifyLines, type Passage } from '../../src/stages/classify-line.ts'
import { cutLines } from '../../src/stages/cut-lines.ts'
import { findRegions, type Regions } from '../../src/stages/find-regions.ts'
import { joinLines } from '../../src/stages/join-lines.ts'
import { readerFor } from '../../src/stages/reader.ts'
import { splitLines } from '../../src/text/line.ts'
import { sourceOf } from '../../src/text/source.ts'

/** Built by the test that asks first: a grammar that cannot be built fails tests, and not their files. */
const reader = () => readerFor(outlets)

/** What a line says when it is read alone, for conventions without a reader at the door. */
export function readAlone(line: string): Reading | undefined {
  const [first] = splitLines(sourceOf(line))
  return first && reader().readLine(first.text)
}

/** What a line says of place and outlet that is a lead alone. */
export function readLoneLead(line: string): LocationLeadFields | undefined {
  return reader().readLoneLead(line)
}

/** The passages of a page, as the stages before regions leave them. */
export function passagesOf(text: string): Passage[] {
  const { readLine, readLead, readLoneLead } = reader()
  const source = sourceOf(text)
  const lines = cutLines(splitLines(source), source, readLead)
  return joinLines(classifyLines(lines, readLine), source, readLead, readLoneLead)
}

/** Where the article of a page stands among its passages. */
export function regionsOf(text: string): { passages: Passage[]; regions: Regions } {
  const passages = passagesOf(text)
  return { passages, regions: findRegions(passages, reader().readLead) }
}
