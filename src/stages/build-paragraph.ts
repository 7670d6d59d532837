import type { LocationLeadFields } from '../conventions/location-lead.ts'
import { closing } from '../conventions/sign-off.ts'
import { matcher } from '../grammar/match.ts'
import { anchorsIn, type Line, offsetIn } from '../text/line.ts'
import { positionAt, type Source } from '../text/source.ts'
import type { LocationLead, Paragraph, Phrase, Point, Position, Prose, SignOff } from '../tree.ts'

/** A paragraph, which begins at a point: its location lead, its prose, its sign-off. */
export function paragraphOf(
  line: Line,
  lead: LocationLeadFields | undefined,
  mayEnd: boolean,
  source: Source,
  point?: Point,
): Omit<Paragraph, 'position'> {
  const children: Phrase[] = []
  const positionOf = (start: number, end: number): Position =>
    positionAt(source, offsetIn(line, start), offsetIn(line, end), point)

  if (lead) children.push(leadNode(lead, line, source, point))
  const start = lead ? firstSolid(line.text, lead.end) : 0
  const closing = mayEnd ? readClosing(line.text, start) : undefined
  const end = line.text.slice(0, closing?.start ?? line.text.length).trimEnd().length
  if (end > start) {
    const value = line.text.slice(start, end)
    const position = positionOf(start, end)
    const prose: Prose = { type: 'prose', value, position }
    const anchors = line.shifts ? anchorsIn(line, start, end, source) : []
    if (anchors.length > 1) prose.anchors = anchors
    children.push(prose)
  }
  if (closing) {
    const position = positionOf(closing.start, line.text.length)
    children.push({ type: 'signOff', by: closing.by, position })
  }
  return { type: 'paragraph', children }
}

/** The lead of a line; its position ends with the dash. */
export function leadNode(
  { places, brand, start, end }: LocationLeadFields,
  line: Line,
  source: Source,
  point?: Point,
): LocationLead {
  const dashEnd = line.text.slice(0, end).trimEnd().length
  const lead = { type: 'locationLead', places: [...places] } as LocationLead
  if (brand?.outlet !== undefined) lead.outlet = brand.outlet
  if (brand) lead.brand = brand.printed
  lead.position = positionAt(source, offsetIn(line, start), offsetIn(line, dashEnd), point)
  return lead
}

function firstSolid(text: string, from: number): number {
  let at = from
  while (text.charAt(at) === ' ') at++
  return at
}

/** A sign-off is not longer. */
const longestClosing = 90

const readSignOff = matcher(closing)

/** The sign-off after the last sentence: `... tegas Rani. (rid/ipg)` */
function readClosing(
  text: string,
  from: number,
): (Pick<SignOff, 'by'> & { start: number }) | undefined {
  const tail = Math.max(from, text.length - longestClosing)
  for (const { index } of text.slice(tail).matchAll(/[([*]/g)) {
    const start = tail + index
    const by = isAfterSentence(text, start) ? readSignOff(text.slice(start)) : undefined
    if (by) return { by, start }
  }
  return undefined
}

function isAfterSentence(text: string, at: number): boolean {
  let before = at - 1
  while (text.charAt(before) === ' ') before--
  return before >= 0 && `.!?"”’'`.includes(text.charAt(before))
}
