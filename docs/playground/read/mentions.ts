import type { Mention } from 'urai-berita/mentions'
import type { Found } from './facts.ts'

/** A mention with its fields but its words: `value: 2020-08-15, modifier: approx` */
export function mentionFound(mention: Mention): Found {
  const { kind, text, position, ...fields } = mention
  return {
    thing: { name: kind, words: text, value: fieldsIn(fields) },
    places: [{ from: position.start.offset, to: position.end.offset }],
  }
}

/** The value alone where there is nothing else to tell. */
function fieldsIn(fields: object): string {
  const told = Object.entries(fields).filter(([name]) => name !== 'quoted')
  const [first] = told
  if (told.length === 1 && first?.[0] === 'value') return String(first[1])
  return told.map(([name, value]) => `${name}: ${valueIn(value)}`).join(' · ')
}

/** A speaker is an object, media are a list. */
function valueIn(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object' && value !== null) return Object.values(value).join(', ')
  return String(value)
}
