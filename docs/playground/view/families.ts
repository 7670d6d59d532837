import type { Mention } from 'urai-berita/mentions'

/** Mentions are underlined by family: fifteen lines of their own nobody could tell apart. */
export type Family = 'times' | 'figures' | 'people' | 'speech' | 'media'

/** The family of each kind of mention. */
export const familyOf: Readonly<Record<Mention['kind'], Family>> = {
  date: 'times',
  time: 'times',
  duration: 'times',
  set: 'times',
  number: 'figures',
  percent: 'figures',
  money: 'figures',
  measure: 'figures',
  ordinal: 'figures',
  age: 'people',
  abbreviation: 'people',
  alias: 'people',
  quote: 'speech',
  indirect: 'speech',
  attribution: 'media',
}
