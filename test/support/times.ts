import { findMentions, type Mention } from '../../src/mentions/index.ts'

/** The expressions of time of a text in one line: `date "Senin (3/8)" 2020-08-03; set "tiap hari" P1D` */
export function timesIn(text: string, iso?: string): string {
  return findMentions(text, iso === undefined ? {} : { writtenAt: { iso } })
    .flatMap((mention) => (isTime(mention) ? [lineOf(mention, text)] : []))
    .join('; ')
}

type Time = Extract<Mention, { kind: 'date' | 'time' | 'duration' | 'set' }>

function isTime(mention: Mention): mention is Time {
  return ['date', 'time', 'duration', 'set'].includes(mention.kind)
}

function lineOf(mention: Time, text: string): string {
  const { kind, position, value, start, end, modifier, warning } = mention
  const words = text.slice(position.start.offset, position.end.offset)
  const isOpen = (start === undefined) !== (end === undefined)
  return [
    kind,
    `"${words}"`,
    value,
    isOpen && (start === undefined ? 'end' : 'start'),
    kind === 'set' && mention.frequency,
    modifier,
    warning && `!${warning}`,
  ]
    .filter((each) => each !== undefined && each !== false)
    .join(' ')
}
