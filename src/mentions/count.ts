import P from 'parsimmon'
import { captures } from '../grammar/captures.ts'

const units = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
]

const names = units.slice(1).join('|')

const unit = `(?:${names})`

/** `dua puluh lima`, `sebelas`, `tiga belas`; the longer ones first. */
const words = `${unit} puluh(?: ${unit})?|${unit} belas|(?:se|${unit} )ratus(?: (?:${unit} puluh(?: ${unit})?|${names}))?|(?:se|${unit} )ribu|sepuluh|sebelas|${names}`

const figures = String.raw`(?:\d{1,3}(?:\.\d{3}){1,4}|\d{1,5})(?:,\d{1,2}|\.\d)?`

const amount = captures(
  new RegExp(
    `(?:(?<figures>${figures})(?![.,]?\\d)(?: ?\\((?:${words})\\))?|(?<words>${words})(?![\\p{L}\\d]))(?<half> setengah)?`,
    'iu',
  ),
)

/** A small amount before a unit of time: `10`, `1,5`, `1.000`, `dua puluh lima`, `dua setengah`, `10 (sepuluh)` */
export const count: P.Parser<number> = P.alt(
  amount.map(({ figures, words = '', half }) => {
    const whole = figures === undefined ? numberOfWords(words) : numberOfFigures(figures)
    return half === undefined ? whole : whole + 0.5
  }),
  captures(/setengah/i).result(0.5),
)

/** The words a {@link count} may begin with; figures apart. */
export const countStarts: readonly string[] = [
  ...units.slice(1),
  ...['sepuluh', 'sebelas', 'seratus', 'seribu', 'setengah'],
]

function numberOfFigures(figures: string): number {
  return Number(figures.replace(/\.(?=\d{3})/g, '').replace(',', '.'))
}

function numberOfWords(words: string): number {
  let total = 0
  let last = 0
  for (const word of words
    .toLowerCase()
    .replace(/\bse(?=ratus|ribu)/g, 'satu ')
    .split(' ')) {
    if (word === 'sepuluh') last = 10
    else if (word === 'sebelas') last = 11
    else if (word === 'belas') last += 10
    else if (word === 'puluh' || word === 'ratus' || word === 'ribu') {
      total += last * { puluh: 10, ratus: 100, ribu: 1000 }[word]
      last = 0
    } else last = units.indexOf(word)
  }
  return total + last
}
