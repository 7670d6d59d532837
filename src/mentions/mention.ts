import type { Position } from '../tree.ts'

/** What every mention has. */
interface Words {
  /** The words as a reader sees them; entities are decoded. */
  text: string
  /** Where they stand in the page, or in the text given. */
  position: Position
}

/**
 * How far a value holds, as `mod` of TimeML and in figures alike: `sekitar` and `kira-kira` are
 * `approx`, `lebih dari` is `moreThan`, `hampir` and `kurang dari` are `lessThan`, `minimal` is
 * `atLeast`, `hingga` before a figure is `atMost`; `awal`, `pertengahan` and `akhir` of a time are
 * `start`, `mid` and `end`.
 */
export type Modifier =
  'approx' | 'moreThan' | 'lessThan' | 'atLeast' | 'atMost' | 'start' | 'mid' | 'end'

/** What every expression of time has. */
interface TimeWords extends Words {
  /**
   * TIMEX3: a day `2020-08-15`, a week `2020-W32`, a month `2020-03`, a year `1994`, a part of a day
   * `2014-12-28TMO`, a minute `2014-12-28T06:12` (with `+07:00` where a zone is named), a length
   * `P10Y` or `PT2M`, a span `2022-11-13/2022-11-16`. Absent where the text does not tell.
   */
  value?: string
  /** The first day or minute of a span; of `sejak 1994` the only one. */
  start?: string
  /** The last day or minute of a span, inclusive. */
  end?: string
  /** `awal Maret 2020` is the `start` of `2020-03`. */
  modifier?: Modifier
  /** The calendar has no such day, or its weekday is another one. */
  warning?: 'impossibleDate' | 'weekdayMismatch'
}

/** A day, a week, a month, a year or a span of them: `Senin (16/8/2021)`, `pekan lalu`, `sejak 1994` */
export interface DateMention extends TimeWords {
  /** Tells the kinds apart. */
  kind: 'date'
}

/** An hour or a part of a day: `pukul 17.18 WITA`, `Rabu sore (8/11/2023)`, `tadi malam` */
export interface TimeMention extends TimeWords {
  /** Tells the kinds apart. */
  kind: 'time'
}

/** How long something takes: `selama 10 tahun` */
export interface DurationMention extends TimeWords {
  /** Tells the kinds apart. */
  kind: 'duration'
}

/** How often something happens: `setiap Jumat`, `tiga kali sehari` */
export interface SetMention extends TimeWords {
  /** Tells the kinds apart. */
  kind: 'set'
  /** How many times within the value, as `freq` of TIMEX3: `3X` of `tiga kali sehari` */
  frequency?: string
}

/** What figures have. Numbers are decimal strings, so that no digit is lost: `'11511910000000000'` */
interface Figure extends Words {
  /** The number with its scale worked in: `1,2 juta` is `'1200000'`. Absent for a span. */
  value?: string
  /** The least of a span: `20-30 miliar` */
  min?: string
  /** The most of a span. */
  max?: string
  /** `sekitar 6.700 orang` is `approx`. */
  modifier?: Modifier
}

/** A count: `Sekitar 6.700 orang`, `tiga republik`, `1,2 juta` */
export interface NumberMention extends Figure {
  /** Tells the kinds apart. */
  kind: 'number'
  /** What is counted, as printed, where one word behind the number names it: `orang` */
  unit?: string
}

/** A share: `80,1 persen`, `4,00%-4,25%` */
export interface PercentMention extends Figure {
  /** Tells the kinds apart. */
  kind: 'percent'
}

/** An amount: `Rp 20-30 miliar`, `US$ 1,9 miliar`, `900 miliar rupiah` */
export interface MoneyMention extends Figure {
  /** Tells the kinds apart. */
  kind: 'money'
  /** ISO 4217: `IDR`; absent for a currency that the words leave open. */
  currency?: string
  /** What the amount is for, as printed without `-nya`: `liter` in `Rp 10.400 per liter` */
  per?: string
}

/** A quantity with its unit: `50-100 meter`, `7,37 derajat`, `magnitudo 5,2` */
export interface MeasureMention extends Figure {
  /** Tells the kinds apart. */
  kind: 'measure'
  /** The unit in its usual symbol: `m`, `km/jam`, `ha`, `°C`, `M` */
  unit: string
}

/** A place in an order: `ke-76`, `pertama` */
export interface OrdinalMention extends Words {
  /** Tells the kinds apart. */
  kind: 'ordinal'
  /** `'76'` */
  value: string
}

/** A person with an age: `Yani (43)`, `Mashari, 50,` */
export interface AgeMention extends Words {
  /** Tells the kinds apart. */
  kind: 'age'
  /** In years: `'43'` */
  value: string
  /** The person as printed, where the words name one: `Yani` */
  person?: string
}

/** A name with the short form that the article goes on with: `Amerika Serikat (AS)` */
export interface AbbreviationMention extends Words {
  /** Tells the kinds apart. */
  kind: 'abbreviation'
  /** `AS` */
  short: string
  /** `Amerika Serikat` */
  long: string
}

/** Another name of the same one: `Joko Widodo alias Jokowi` */
export interface AliasMention extends Words {
  /** Tells the kinds apart. */
  kind: 'alias'
  /** `Joko Widodo` */
  name: string
  /** `Jokowi` */
  alias: string
}

/** Who speaks, as printed. */
export interface Speaker {
  /** `Rani Wulandari` */
  name?: string
  /** What the speaker is, `Kepala Pasar Legi`; a group or a thing that speaks: `para pedagang` */
  title?: string
  /** Instead of a name: `dia`, `nya` of `ujarnya` */
  pronoun?: string
  /** The name that a pronoun stands for; only where one sentence away and beyond doubt. */
  refersTo?: string
}

/** What quoted and reported speech have. */
interface Speech extends Words {
  /** Who speaks, where the words around it tell. */
  speaker?: Speaker
  /** The verb of speech as printed, without `-nya`: `ujar` */
  verb?: string
  /** By what way, or to whom: `dalam keterangan tertulis`, `kepada Kompas.com` */
  channel?: string
  /** When, as the value of the time mention beside the speaker. */
  when?: string
}

/** Words within quotation marks. Its position covers the marks; who speaks may stand outside. */
export interface QuoteMention extends Speech {
  /** Tells the kinds apart. */
  kind: 'quote'
  /** The words between the marks. */
  quoted: string
  /** Present where the marks only set a word or two apart: `atas "pemalsuan"` */
  isScare?: true
  /** Present where no closing mark stands, or no opening one. */
  isUnclosed?: true
}

/** Speech that is reported, not quoted: `Menurut Rani, harga akan turun.` */
export interface IndirectMention extends Speech {
  /** Tells the kinds apart. */
  kind: 'indirect'
}

/** Another medium that the text draws on: `Melansir BBC,` */
export interface AttributionMention extends Words {
  /** Tells the kinds apart. */
  kind: 'attribution'
  /** The media as printed: `['AFP', 'BBC', 'CNN']` */
  media: string[]
}

/** Something the text says in words whose meaning a program can use. */
export type Mention =
  | DateMention
  | TimeMention
  | DurationMention
  | SetMention
  | NumberMention
  | PercentMention
  | MoneyMention
  | MeasureMention
  | OrdinalMention
  | AgeMention
  | AbbreviationMention
  | AliasMention
  | QuoteMention
  | IndirectMention
  | AttributionMention

/** A mention before it knows where its passage stands; offsets in the words of the passage. */
export type Draft<Each extends Mention = Mention> = Each extends unknown
  ? Omit<Each, 'text' | 'position'> & { readonly from: number; readonly to: number }
  : never
