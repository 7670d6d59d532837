// Scores `findMentions` on the fragments of the census that are running text. Used by census.mjs.
//
// text-date    The times of a fragment (date, time, set, duration) are as many as it states, no more.
//              `iso`, `resolved` -> value, to the minute; with a `daypart` and no hour the part of the
//              day (see DAYPARTS). `day`, `month` without a year -> the day of that name, and of that
//              weekday if it has one, before WRITTEN; the reader is told that the text was written on
//              the day after it, or three days before it where the words point ahead. `range`, `to`
//              -> start and end; `dates` -> one mention each; `times`, `timeRange` -> hours; without
//              a day there is no value, or one that ends with the hour. `relative` -> within the
//              words. `invalid`, `implausible` -> no value, warning impossibleDate;
//              `weekdayMismatch` -> warning weekdayMismatch.
// number       The figures of a fragment are those it states, in order, no more and no fewer. `value`,
//              `values`, `range` -> value, min and max; `unit: percent` -> percent; `currency` ->
//              money; other units -> unit; `per` -> per; `approx` -> modifier; `person`, `age`,
//              `people` -> age with that person; `notAge`, `none`, `score`, `minutes`, `legalRef` ->
//              no age, and none of these figures.
// quote        `verb`, `speaker`, `title` and `apposition` (title), `channel`, `to` (within channel),
//              `when` of the one quotation. `-nya` is the pronoun nya, `dia` the pronoun dia. A group
//              or a thing that speaks is a title. `scare` -> isScare with its `text`; `unclosed`,
//              `pullQuote` -> isUnclosed; `none` -> no quotation. A fragment that begins within a
//              quotation, or shows only what stands behind one, has words within marks put before it.
// attribution  `media` of mentions of kind attribution, in order; `none`, `self` -> none.
//              The outlet of the page is the one that the case comes from.
import { parseArticle } from '../../dist/index.js'
import { findMentions } from '../../dist/mentions.js'

const WRITTEN = '2026-11-23'
const TIMES = new Set(['date', 'time', 'set', 'duration'])
const FIGURES = new Set(['number', 'percent', 'money', 'measure', 'ordinal', 'age'])

/** Parts of a day as docs/mentions/time.md writes them; the small hours are the start of the morning. */
const DAYPARTS = {
  pagi: 'TMO',
  siang: 'TAF',
  sore: 'TEV',
  petang: 'TEV',
  malam: 'TNI',
  'dini hari': 'TMO',
  dinihari: 'TMO',
}

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']

const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b)
const iso = (date) => date.toISOString().slice(0, 10)
const shifted = (day, by) => iso(new Date(Date.parse(`${day}T00:00Z`) + by * 86_400_000))

/** A mention without its place. */
function plain(mentions) {
  return mentions.map((mention) => ({ ...mention, position: undefined }))
}

/** The last such day before `before`, on its weekday if one is named. */
function lastDay({ day, month, weekday }, before = WRITTEN) {
  const last = Number(before.slice(0, 4))
  for (let year = last; year > last - 30; year--) {
    const date = new Date(Date.UTC(year, month - 1, day))
    const exists = date.getUTCDate() === day && date.getUTCMonth() === month - 1
    const fits = !weekday || WEEKDAYS[date.getUTCDay()] === weekday.replace("Jum'at", 'Jumat')
    if (exists && fits && iso(date) < before) return iso(date)
  }
  throw new Error(`no such day: ${weekday} ${day}/${month}`)
}

/** The days, hours and spans that a case states. */
function timesOf(expected) {
  const { range, resolved, dates, times, timeRange, to, day, month, daypart } = expected
  const { invalid, implausible } = expected
  if (invalid || implausible) return [{ warning: 'impossibleDate' }]
  if (dates) return dates.map((value) => ({ value }))
  if (times) return times.map((hour) => ({ hour }))
  if (timeRange) return [{ hours: timeRange }]
  if (to) return [{ end: to }]
  if (range) {
    const days = Array.isArray(resolved) ? resolved : range
    if (days.every((each) => typeof each === 'string')) return [{ start: days[0], end: days[1] }]
    const [start, end] = [lastDay(range[0]), lastDay(range[1])]
    return [{ start: start < end ? start : lastDay(range[0], end), end }]
  }
  const part = /malam/.test(expected.relative) ? 'malam' : daypart
  const warning = expected.weekdayMismatch ? { warning: 'weekdayMismatch' } : {}
  let value = expected.iso ?? (typeof resolved === 'string' ? resolved : undefined)
  if (expected.iso && expected.weekdayMismatch) value = expected.iso
  if (value === undefined && day && month) {
    value = expected.year
      ? `${expected.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      : lastDay(expected)
  }
  if (value === undefined && expected.time) return [{ hour: expected.time, ...warning }]
  if (value === undefined) return [{ kindOnly: true }]
  value = value.replace(/(T\d\d:\d\d):00/, '$1')
  if (expected.time && !value.includes('T'))
    return [{ day: value, hour: expected.time, ...warning }]
  if (part && !value.includes('T')) {
    return [{ value: value + DAYPARTS[part.toLowerCase()], ...warning }]
  }
  return [{ value, ...warning }]
}

const offsets = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' }

function isTime(mention, wanted, { zone }) {
  const at = (value, hour) =>
    value === undefined || value.includes(`T${hour}${offsets[zone] ?? ''}`)
  if (mention.warning !== wanted.warning) return false
  if (wanted.kindOnly) return true
  if (wanted.hours) {
    const hours = wanted.hours.map((hour) => hour.replace('24:00', '(?:24|00):00'))
    return [mention.start, mention.end].every(
      (value, i) => value === undefined || new RegExp(`T${hours[i]}`).test(value),
    )
  }
  if (wanted.day) return mention.value?.startsWith(`${wanted.day}T${wanted.hour}`) === true
  if (wanted.hour) return mention.kind === 'time' && at(mention.value, wanted.hour)
  if (wanted.start === undefined && wanted.end) return mention.end === wanted.end
  if (wanted.end) {
    return mention.start?.slice(0, 10) === wanted.start && mention.end?.slice(0, 10) === wanted.end
  }
  if (wanted.warning === 'impossibleDate') return mention.value === undefined
  return mention.value === wanted.value
}

/** When the text of a case was written. */
function writtenAt(wanted, { extra = '', relative = '', yearInferred }) {
  const [first] = wanted
  const day = (first.start ?? first.value ?? first.day ?? first.end)?.slice(0, 10)
  if (day === undefined) return { iso: WRITTEN }
  const points = `${extra} ${relative}`
  if (/hari ini|malam ini/.test(points) && !first.end) return { iso: day }
  const isAhead =
    yearInferred || (first.end !== undefined && !first.start) || /mendatang|besok/i.test(points)
  const isEve = /besok/i.test(points)
  const last = (first.end ?? first.value ?? first.day).slice(0, 10)
  return { iso: isAhead ? shifted(day, isEve ? -1 : -3) : shifted(last, 1) }
}

export function judgeTextDate({ input, expected }) {
  const wanted = timesOf(expected)
  const mentions = findMentions(input, { writtenAt: writtenAt(wanted, expected) })
  const times = mentions.filter(({ kind }) => TIMES.has(kind))
  const right =
    times.length === wanted.length &&
    times.every((mention, i) => isTime(mention, wanted[i], expected)) &&
    (!expected.relative ||
      typeof expected.relative !== 'string' ||
      times.some(({ text }) => text.toLowerCase().includes(expected.relative.toLowerCase())))
  return { right, got: plain(times) }
}

/** A number as a decimal string. */
const decimal = (number) => (Number.isInteger(number) ? BigInt(number).toString() : String(number))

function isFigure(mention, { value, range, unit, currency, per, approx }) {
  if (range) {
    if (mention.min !== decimal(range[0]) || mention.max !== decimal(range[1])) return false
  } else if (mention.value !== decimal(value)) return false
  if (unit === 'percent' && mention.kind !== 'percent') return false
  if (unit && unit !== 'percent' && !isUnit(mention, unit)) return false
  if (currency && (mention.kind !== 'money' || mention.currency !== currency)) return false
  if (per && !mention.per?.includes(per)) return false
  return !approx || mention.modifier === 'approx'
}

/** Measures carry symbols. */
const SYMBOLS = { meter: 'm' }

function isUnit({ kind, unit = '' }, wanted) {
  return kind === 'measure'
    ? unit === SYMBOLS[wanted]
    : unit === wanted || (wanted.startsWith(unit) && unit !== '')
}

export function judgeNumber({ input, expected }) {
  const figures = findMentions(input).filter(({ kind }) => FIGURES.has(kind))
  const got = plain(figures)
  const { person, initials, people, age, none, score, ordinal, minutes, notAge, counts } = expected
  const ages = figures.filter(({ kind }) => kind === 'age')
  const others = figures.filter(({ kind }) => kind !== 'age')
  const isAgeOf = (mention, name, years) =>
    mention?.value === String(years) && mention.person === name
  if (none || expected.legalRef || minutes) return { right: figures.length === 0, got }
  if (people) {
    const right =
      ages.length === people.length &&
      people.every(({ name, alias, age: years }, i) =>
        [name, alias, `${name} alias ${alias}`].some((each) => isAgeOf(ages[i], each, years)),
      )
    return { right: right && others.length === 0, got }
  }
  if (person || initials) {
    const right = ages.length === 1 && isAgeOf(ages[0], person ?? initials, age)
    return { right: right && others.length === 0, got }
  }
  if (score) {
    const isOrdinal = others.every(({ kind }) => kind === 'ordinal')
    const right = ordinal ? isOrdinal && others[0]?.value === String(ordinal) : others.length === 0
    return { right: right && ages.length === 0, got }
  }
  if (counts) {
    const values = Object.values(counts).map(decimal)
    const isEmpty = others.length === 0
    return {
      right:
        ages.length === 0 &&
        (isEmpty ||
          isSame(
            others.map(({ value }) => value),
            values,
          )),
      got,
    }
  }
  if (ordinal) return { right: others.length === 1 && others[0].value === String(ordinal), got }
  if (expected.roman) {
    const right = others.every(({ kind }) => kind === 'measure' || kind === 'number')
    return { right: others.length === 0 || (right && isFigure(others[0], { range: [3, 4] })), got }
  }
  if (expected.lat !== undefined) {
    const right = isSame(
      others.map(({ kind, value }) => [kind, value]),
      [expected.lat, expected.lon].map((each) => ['measure', decimal(each)]),
    )
    return { right, got }
  }
  if (expected.pair) {
    return {
      right:
        isSame(
          others.map(({ value }) => value),
          expected.pair.map(decimal),
        ) || others.length === 0,
      got,
    }
  }
  const wanted = (expected.values ?? [expected]).map((each) =>
    typeof each === 'object' ? each : { value: each },
  )
  const { unit, currency } = expected
  const right =
    ages.length === 0 &&
    others.length === wanted.length &&
    others.every((mention, i) => {
      const { value, range, ...own } = wanted[i]
      return isFigure(mention, { unit, currency, ...own, ...(range ? { range } : { value }) })
    })
  return { right: right && (!notAge || ages.length === 0), got }
}

const PRONOUNS = new Set(['dia', 'ia', 'mereka', 'nya'])

function isSpeaker(
  speaker,
  { speaker: wanted, title, apposition, speakerIsGroup, speakerIsPerson },
) {
  if (speakerIsGroup) return speaker?.title !== undefined
  if (wanted === undefined) return true
  const pronoun = wanted.replace(/^-/, '')
  if (PRONOUNS.has(pronoun)) return speaker?.pronoun === pronoun
  if (speakerIsPerson === false) return speaker?.title === wanted
  const titles = [title, apposition].filter(Boolean)
  const printed = [speaker?.title, speaker?.name].filter(Boolean).join(' ')
  if (titles.length === 0) return speaker?.name === wanted || printed === wanted
  return speaker?.name === wanted && titles.every((each) => speaker.title?.includes(each))
}

export function judgeQuote({ input, expected }) {
  const startsInside = !/^["“”'‘’]/.test(input.trim()) && expected.verb && /["”’]/.test(input)
  const isBehind = expected.verb && !/["“”’]/.test(input) && expected.title !== undefined
  const opening = isBehind
    ? '"Harga beras sudah turun," '
    : startsInside && !expected.order
      ? '"Harga beras sudah turun, '
      : ''
  const when = expected.when
  const text = opening + input
  const written =
    typeof when === 'string' && /^\d{4}/.test(when)
      ? { iso: shifted(when, 1) }
      : { iso: dayAfter(input) }
  const mentions = findMentions(text, { writtenAt: written })
  const quotes = mentions.filter(({ kind }) => kind === 'quote')
  const got = plain(quotes)
  if (expected.none) return { right: quotes.length === 0, got }
  if (expected.scare || expected.nestedSameQuote) {
    const right =
      quotes.length > 0 &&
      quotes.every(({ isScare }) => isScare) &&
      (expected.text === undefined || quotes.some(({ quoted }) => quoted === expected.text))
    return { right, got }
  }
  const speeches = quotes.filter(({ isScare }) => !isScare)
  if (expected.unclosed && !/["“”’]/.test(input)) {
    return { right: quotes.length === 0, got }
  }
  const [quote] = speeches
  if (speeches.length !== 1) return { right: false, got }
  if (expected.unclosed || expected.pullQuote) return { right: quote.isUnclosed === true, got }
  const channel = expected.channel?.replace(/^dalam /, '')
  const verbs = [expected.verb, expected.verb && `me${expected.verb}`]
  const right =
    (expected.verb === undefined || verbs.includes(quote.verb)) &&
    isSpeaker(quote.speaker, expected) &&
    (channel === undefined || quote.channel?.includes(channel)) &&
    (expected.to === undefined || quote.channel?.includes(expected.to)) &&
    isWhen(quote.when, when)
  return { right: Boolean(right), got }
}

/** The day after the last `Rabu (18/9)` of a fragment. */
function dayAfter(input) {
  const [, weekday, day, month] = /(\p{Lu}\p{L}+) \((\d{1,2})\/(\d{1,2})\)/u.exec(input) ?? []
  return day ? shifted(lastDay({ weekday, day: Number(day), month: Number(month) }), 1) : WRITTEN
}

function isWhen(found, when) {
  if (when === undefined || typeof when !== 'string')
    return when === undefined || found !== undefined
  if (/^\d{4}/.test(when)) return found?.startsWith(when) === true
  return found !== undefined
}

/** An attribution within running text; the page is one of the outlet that the case comes from. */
export function judgeCitedMedia({ input, outlet, expected }) {
  const url = `https://${outlet.split(' ')[0]}/`
  const page = `Harga Beras di Pasar Legi Turun\n\n${input.charAt(0).toUpperCase()}${input.slice(1)} dan warga setempat masih menunggu penjelasan lebih lanjut dari pemerintah daerah mengenai hal itu.`
  const article = parseArticle(page, { url })
  const mentions = findMentions(input)
  const named = mentions.flatMap((each) => (each.kind === 'attribution' ? each.media : []))
  const wanted = expected.none || expected.self ? [] : (expected.media ?? [])
  const media = wanted.filter((each) => each !== 'berbagai sumber')
  const right = isSame(article.citedMedia ?? [], media) && (expected.self || isSame(named, media))
  return {
    right,
    got: {
      citedMedia: article.citedMedia,
      mentions: plain(mentions.filter(({ kind }) => kind === 'attribution')),
    },
  }
}
