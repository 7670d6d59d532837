import P from 'parsimmon'

/**
 * A name as bylines print it: `Rani Wulandari`, `B Kunto Wibisono`, `M. Akrom Sukarya`,
 * `RADITYA HELABUMI`
 */
const name =
  /\p{Lu}[\p{L}'’`.-]{0,30}(?: (?:\p{Lu}[\p{L}'’`.-]{0,30}|bin|binti|al|el|van|von|der|den|de|da)){0,6}/u

/** What desks put before a name: `Kontributor Lhokseumawe, `, `Wartawan Tribun Jabar, ` */
const office =
  /^(?:tim redaksi ?[,:] ?|(?:kontributor|wartawan|reporter|koresponden)\b[^,:/]{0,40}[,:/] ?)/i

/** Desks and agencies that stand where a name is expected. */
const collective =
  /^(?:tim\b|redaksi\b|admin\b|editor\b|penulis\b|reporter\b|kontributor\b|antara\b|prwire?\b|humas\b|newsroom\b|red$)/i

/** A name in the running line, for grammars in which other words follow it. */
export const person: P.Parser<string> = P.regexp(name)

/** The names of a list: `Rani Wulandari, Bagus Tirta dan Siti` */
export function namesIn(list: string): string[] {
  return list
    .split(/ ?(?:[,;&|]| \/|\/ |\/(?=\p{Lu})|\bdan\b) ?/u)
    .map((each) => each.replace(/^[ •*:-]{1,9}/, '').replace(/[ .*/-]{1,9}$/, ''))
    .filter((each) => /[\p{L}\d]/u.test(each))
}

/** The people of a list of names, without the desks and agencies in it. */
export function peopleIn(list: string): string[] {
  return namesIn(list.replace(office, '')).filter((each) => isPerson(each))
}

function isPerson(text: string): boolean {
  return /^[\p{L}'’`.\- ]{2,60}$/u.test(text) && !collective.test(text)
}

/** Whether a line holds a name, or names joined by commas, and nothing else. */
export function isNameLine(text: string): boolean {
  return text.length <= 120 && nameLine.test(text) && !collective.test(text)
}

/** `Rani Wulandari`, `Rani Wulandari, Bagus Tirta,`, `Rani dan Bagus` */
const nameLine = new RegExp(`^${name.source}(?:(?:, ?| dan )${name.source}){0,4},?$`, 'u')
