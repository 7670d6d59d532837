// Scores the built library on the census: short labelled fragments of real pages, which are not part
// of the package.
//
//   node test/tools/census.mjs              right, total and per cent for each kind
//   node test/tools/census.mjs --misses     with each miss: fragment, what is expected, what was read
//   node test/tools/census.mjs --kind lead  one kind alone
//   node test/tools/census.mjs --json       the same for programs
//   node test/tools/census.mjs --floors     fails where a kind is below its floor
//
// Cases marked `unsure` are left out. A label that this file does not know is an error, not a miss.
//
// Which reader is asked. A fragment of one line that is wholly a line of its kind goes to the reader
// of single lines (`parseDateline`, ...). A fragment of several lines (`<br>` breaks lines too), and
// one that is more than a line of its kind, goes to `parseArticle` on a small invented page: a title,
// prose paragraphs, and the fragment at one of these spots:
//
//   first    the page begins with it (it shows the crawler's ` date 2020-08-16`, or holds a title of
//            its own), no title above
//   above    above the title
//   head     between title and first paragraph
//   between  between two paragraphs
//   ending   at the end of the last paragraph, in which invented words stand before it
//   foot     below the last paragraph
//
// Where a fragment ends in the middle of its paragraph (behind a lead, behind a lost link), invented
// words continue it. On each page the invented title must be the title, and the invented paragraphs
// must be paragraphs.
// Names, places and outlets are compared as printed: case counts only where said below that it does
// not; white space within counts as one space. Remarks about the form (`sep`, `order`, `weekday`,
// `case`, `layout`, `trailing`, `note` ...) state nothing that the library reports.
//
// dateline     `iso`, `published` -> publishedAt, `updated` -> updatedAt; equal, save that `:00` for
//              seconds is dropped where the line prints none. `zone: null` -> no zone and no offset.
//              `iso: null` -> undefined. A plain day must stay a day; `00.00` is read as printed, its
//              meaning "no time known" is knowledge of one outlet. `names` -> names (authors on a
//              page); none stated, none read. `outlet` -> the id of the outlet so called, by
//              `outlets`. `lead` -> the place on the page.
// lead         `place`, parted at `/` and `,`, is the set `places` in any order; `outlet` is `brand`;
//              both without regard to case and spaces; null or not stated -> [] and undefined.
//              `section` may stand behind the outlet in `brand`: the API has no field of its own for
//              it. `none` -> no lead. `rest` -> the words right behind the lead. `byline` ->
//              authors, on a page. A date within a lead has no field.
// byline       Pairs of role and name, no more and no fewer: penulis, author, oleh, tim redaksi or no
//              role -> author; reporter, wartawan, pewarta -> reporter; redaktur, editor, video
//              editor -> editor. On a page also `authors` and `editors`. A role without names, or
//              with `collective` names (or such as begin with `Tim`), which the API leaves out, ->
//              a byline of (one of) these roles without names; so are agencies (`agencyAsName`).
//              Of an `outlet` a byline may say nothing (only role and names are promised), but not
//              another one.
//              `initials`, and names within brackets -> a signOff whose `by` equals them; outlets
//              within the same brackets may stand in `by` too; a star is an end mark, nobody's
//              initials, and gives a signOff all the same. A name without role or brackets -> an
//              author, on a page whose foot it is. On pages the fragment is foot matter where it
//              shows a sign-off, a signature, a copyright, a source or a bare name, else head
//              matter. What else is stated there is checked too: lead, date, copyright, source,
//              embed, `boilerplate` (in no paragraph). `signature` -> no place, no date; the
//              name is an author or a signOff.
// attribution  Only what a line by itself can say: the markers `Sumber` and `Artikel ini telah tayang
//              di`, and cases with `none`. `media` -> sources, `none` -> no source, `editor` ->
//              editors. On pages the fragment is foot matter, unless `position` says head.
//              The others (`Melansir`, `Dilansir`, `dikutip` ... within a sentence) are counted apart
//              as `attribution (in text)`; census-mentions.mjs judges them, and the kinds text-date,
//              number and quote.
// related      `title`, `titles` -> the titles of relatedLinks. A call to watch a video -> an embed
//              with that title, or a relatedLink with it: either. `paging` -> pagination. `embed` ->
//              an embed: post for Instagram, else video. No title, or a marker without one -> on a
//              page no relatedLink, nothing of the marker in the body, and the line behind it, if
//              there is one, in a paragraph; with a `pager` of its own it is foot matter. A widget
//              -> nothing of it in the body.
// photo        `agency`, `photographer`, `credit` -> parts of `credit`; `caption` -> part of `text`
//              (which is the line with its credit). `role: fotografer` -> a byline of a photographer.
//              On a page (several lines, words glued on behind the credit, or nothing that a line by
//              itself could show): head matter, captions with these parts, nothing of it in the body
//              (but the words glued on, which must be), no author, no source, no place.
// heading      Between two paragraphs. plain, question, interview-question -> heading; numbered ->
//              heading or listItem; list-item -> listItem; the number may be left out of the text.
//              title -> the title of the page it heads. subtitle -> below the title, in no paragraph,
//              and the title stays. place-heading -> no lead, no place, as its note says.
// boilerplate  A page with dateline, byline and lead, once without and once with the fragment: the
//              facts must be the same, and no character of it may lie in a paragraph, heading or
//              listItem. Its spot: `position`, `repeats`, `glued`, the head of the page where its
//              note says so, else that of its class (see SPOTS); with several, at each of them. Class copyright, tags, title -> that block
//              (with `year`; tags are the one fact that may change); tail-header, read-count,
//              crawl-date -> furniture of kind header, counter, date; tail-headline -> headline. An
//              excerpt repeats the beginning of the first paragraph, unless its note says that it
//              appears only there; a tail-teaser stands behind an end mark. `none` -> a paragraph.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as library from '../../dist/index.js'
import { judgeCitedMedia, judgeNumber, judgeQuote, judgeTextDate } from './census-mentions.mjs'

/** The per cent that must be right. */
const FLOORS = {
  dateline: 97,
  lead: 97,
  byline: 97,
  attribution: 97,
  related: 97,
  photo: 97,
  heading: 95,
  boilerplate: 95,
  'text-date': 96,
  number: 96,
  quote: 96,
}
/** Attributions within running text. */
const IN_TEXT = 'attribution (in text)'

const file = resolve(import.meta.dirname, '../../../shared/census/cases.jsonl')
const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    kind: { type: 'string' },
    json: { type: 'boolean' },
    floors: { type: 'boolean' },
  },
})

if (!existsSync(file)) {
  console.log(
    'The census is not part of the package: news texts belong to their publishers.\n' +
      'To score, put it in a folder `shared/census` beside the checkout (cases.jsonl).',
  )
  process.exit(0)
}

// Pages

const TITLE = 'Harga Beras di Pasar Legi Turun Menjelang Panen Raya'
const DATELINE = 'Rabu, 12 Agustus 2020 | 12:59 WIB'
const BYLINE = 'Penulis: Rani Wulandari'
const LEAD = 'SOLO - '
const PROSE = [
  'Harga beras di pasar itu turun Rp 500 per kilogram sejak awal pekan karena pasokan dari sejumlah daerah mulai bertambah menjelang panen raya.',
  'Para pedagang berharap harga tetap stabil sampai akhir bulan, sebab pembeli baru kembali ramai setelah beberapa pekan pasar sepi dan stok menumpuk di gudang.',
  'Pemerintah kota akan memantau harga di semua pasar setiap hari dan menyiapkan operasi pasar apabila harga kembali naik menjelang akhir tahun nanti.',
]
/** Begins the paragraph whose end a fragment is. */
const BEGINNING =
  'Pemerintah kota akan memantau harga di semua pasar setiap hari agar pembeli tidak terbebani, dan warga diminta melapor kepada'
/** Continues a sentence. */
const REST =
  'yang berlangsung sejak pagi di tempat itu, dan warga setempat masih menunggu penjelasan lebih lanjut dari pemerintah daerah mengenai hal tersebut.'
const END_MARK = '(RW/H-1)'

const EVERY_BODY_TYPE = new Set(['paragraph', 'heading', 'listItem'])

/** The fragment with the rest of the paragraph in whose middle it ends. */
function continued(fragment) {
  const trimmed = fragment.trimEnd()
  return `${trimmed} ${/[.!?–—-]$/.test(trimmed) ? PROSE[2] : REST}`
}

/**
 * Reads a page with the fragment at a spot.
 *
 * `goesOn`: invented words continue it. `full`: dateline, byline and lead stand on the page.
 * `title`: instead of the invented one. `opening`: instead of the first paragraph. `isEnded`: an end
 * mark closes the text. `isSentence`: at the end of a paragraph the fragment is a sentence.
 */
function readPage(input, spot, { goesOn, full, title = TITLE, opening, isEnded, isSentence } = {}) {
  const fragment = input.replaceAll('<br>', '\n')
  const shown = goesOn ? continued(fragment) : fragment
  // A sentence of its own, or a sign-off alone, stands behind a whole sentence.
  const beginning = isSentence || fragment.startsWith('(') ? PROSE[2] : BEGINNING
  const parts = []
  const add = (words, kind) => parts.push({ words, kind })
  const at = (where) => spot === where && add(shown, 'fragment')

  at('first')
  at('above')
  if (spot !== 'first') add(title)
  if (full) {
    add(DATELINE)
    add(BYLINE)
  }
  at('head')
  add(opening ?? (full ? `${LEAD}${PROSE[0]}` : PROSE[0]), 'prose')
  at('between')
  add(PROSE[1], 'prose')
  if (spot === 'ending') add(`${beginning} ${shown}`, 'ending')
  else if (isEnded) add(`${PROSE[2]} ${END_MARK}`, 'prose')
  at('foot')

  let text = ''
  let start = 0
  const prose = []
  for (const { words, kind } of parts) {
    if (text !== '') text += '\n\n'
    if (kind === 'fragment') start = text.length
    if (kind === 'ending') start = text.length + beginning.length + 1
    if (kind === 'prose' || kind === 'ending') prose.push(text.length + LEAD.length)
    text += words
  }
  const article = library.parseArticle(text)
  const span = { start, end: start + fragment.length }
  const isIntact =
    (spot === 'first' || article.title === title || title !== TITLE) &&
    prose.every((offset) => blockAt(article, offset)?.type === 'paragraph')
  return {
    article,
    text,
    fragment,
    span,
    isIntact,
    got: { isIntact, ...factsOf(article), blocks: seen(article, span) },
  }
}

function blockAt({ children }, offset) {
  return children.find(
    ({ position }) => position.start.offset <= offset && offset < position.end.offset,
  )
}

function blocksOf(type, { children }) {
  return children.filter((block) => block.type === type)
}

/** The type of block each character of a span lies in, white space left out. */
function typesOf({ article, text, span }, { start, end } = span) {
  const types = new Set()
  for (let i = start; i < end; i++) {
    if (/[^\s\u200b]/.test(text[i])) types.add(blockAt(article, i)?.type)
  }
  return types
}

function isInBody(page, span) {
  return [...typesOf(page, span)].some((type) => EVERY_BODY_TYPE.has(type))
}

/** The span of a line of the fragment, counted from its first or from behind. */
function lineSpan({ fragment, span }, index) {
  const line = fragment.split('\n').at(index)
  const start = span.start + (index < 0 ? fragment.lastIndexOf(line) : fragment.indexOf(line))
  return { start, end: start + line.length }
}

function factsOf(article) {
  const { outlet, title, publishedAt, updatedAt, places, authors, editors, sources, tags } = article
  return { outlet, title, publishedAt, updatedAt, places, authors, editors, sources, tags }
}

/** The blocks that hold something of a span, without what is long. */
function seen({ children }, { start, end }) {
  return children
    .filter(({ position }) => position.start.offset < end && start < position.end.offset)
    .map((block) => plain(block))
}

function phrasesOf(type, article) {
  return blocksOf('paragraph', article).flatMap(({ children }) =>
    children.filter((phrase) => phrase.type === type),
  )
}

// Comparing

const tidy = (words) => words.replaceAll(/\s+/g, ' ').trim()
/** Without regard to case and spaces. */
const loose = (words) => words?.replaceAll(/\s+/g, '').toLowerCase()
const sorted = (list) => [...list].sort()
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b)
const isSameSet = (a, b) => isSame(sorted(new Set(a)), sorted(new Set(b)))
const isSameNames = (a, b) => isSame(a.map(tidy), b.map(tidy))
const isOneLine = (input) => !/\n|<br>/.test(input.trim())
const isFirst = (input) => /^\s+date \d/.test(input)

/** A node without positions and without the words of running text. */
function plain(node) {
  return (
    node &&
    JSON.parse(
      JSON.stringify(node, (key, value) => {
        if (key === 'position') return undefined
        return key === 'value' ? `${value.slice(0, 40)}…` : value
      }),
    )
  )
}

/** The id of the outlet that is called so in print. */
function outletId(printed) {
  const outlet = library.outlets.find(({ name, brands = [], domains }) =>
    [name, ...brands, ...domains].some((each) => loose(each) === loose(printed)),
  )
  return outlet?.id ?? `no outlet is called ${printed}`
}

/** A moment as the line prints it: without the seconds that the label adds. */
function moment(iso, input) {
  const hasSeconds = /\d\d[:.]\d\d[:.]\d\d/.test(input)
  return hasSeconds ? iso : iso?.replace(/(T\d\d:\d\d):00/, '$1')
}

function isMoment(timestamp, iso, input, zone) {
  return timestamp?.iso === moment(iso, input) && (zone !== null || timestamp?.zone === undefined)
}

/** Whether a lead is the one expected; `undefined` expects an outlet or place that is not printed. */
function isLead(lead, { place, outlet, section }) {
  const places = (place ?? '').split(/[/,]/).map(loose).filter(Boolean)
  const brands = [outlet, section && `${outlet} ${section}`].filter(Boolean)
  return (
    lead !== undefined &&
    isSameSet(lead.places.map(loose), places) &&
    (brands.length > 0
      ? brands.some((brand) => loose(brand) === loose(lead.brand))
      : lead.brand === undefined)
  )
}

// Kinds: each says whether a case is right, and what was read

function judgeDateline({ input, expected }) {
  const { iso, published = iso, updated, zone, names = [], outlet, lead } = expected
  const isRight = (line, people) =>
    isMoment(line.publishedAt, published, input, zone) &&
    (updated === undefined
      ? line.updatedAt === undefined
      : isMoment(line.updatedAt, updated, input, zone)) &&
    isSameNames(people, names) &&
    (!outlet || line.outlet === outletId(outlet))
  if (isOneLine(input) && !isFirst(input)) {
    const line = library.parseDateline(input)
    const right = published === null ? line === undefined : line && isRight(line, line.names ?? [])
    return { right, got: plain(line) }
  }
  const page = readPage(input, isFirst(input) ? 'first' : 'head', { goesOn: lead !== undefined })
  const { article, isIntact, got } = page
  const right =
    isIntact &&
    isRight(article, article.authors) &&
    isSame(article.places, lead ? [lead.place] : [])
  return { right, got }
}

function judgeLead({ input, expected }) {
  const { none, byline, rest } = expected
  if (isOneLine(input) && !isFirst(input) && !byline) {
    const lead = library.parseLocationLead(input)
    if (none) return { right: lead === undefined, got: plain(lead) }
    const behind = lead && input.slice(lead.position.end.offset).trimStart()
    const right = isLead(lead, expected) && (rest === undefined || behind.startsWith(rest))
    return { right, got: plain(lead) }
  }
  const page = readPage(input, isFirst(input) ? 'first' : 'head', { goesOn: true })
  const { article, isIntact, got } = page
  const leads = phrasesOf('locationLead', article)
  const names = Array.isArray(byline) ? byline : (byline?.names ?? [])
  const right =
    isIntact &&
    (none ? leads.length === 0 : leads.length === 1 && isLead(leads[0], expected)) &&
    isSameNames(article.authors, names)
  return { right, got }
}

const ROLES = new Map([
  ['penulis', 'author'],
  ['author', 'author'],
  ['oleh', 'author'],
  ['tim redaksi', 'author'],
  [undefined, 'author'],
  [null, 'author'],
  ['reporter', 'reporter'],
  ['wartawan', 'reporter'],
  ['pewarta', 'reporter'],
  ['redaktur', 'editor'],
  ['editor', 'editor'],
  ['video editor', 'editor'],
])

function roleOf(printed) {
  const role = ROLES.get(printed)
  if (role === undefined) throw new Error(`unknown role in the census: ${printed}`)
  return role
}

/** The people of a byline case: with roles, those of the API; without a name where none counts. */
function peopleOf({ people, names = [], role, roles = [role], collective, agencyAsName }) {
  if (people) {
    return people.map(({ role, name }) => ({
      roles: [roleOf(role)],
      name: agencyAsName ? undefined : name,
    }))
  }
  const own = collective ? [] : names.filter((name) => !/^Tim\b/.test(name))
  const all = roles.map(roleOf)
  const isLabelled = role !== undefined || roles.length > 1
  if (own.length === 0) return isLabelled ? [{ roles: all }] : []
  return own.map((name) => ({ roles: all, name }))
}

function isSamePeople(bylines, people) {
  const pairs = (list) => new Set(list.map(([role, name]) => `${role}: ${tidy(name)}`))
  const named = people.filter(({ name }) => name)
  const expected = pairs(named.map(({ roles, name }) => [roles[0], name]))
  const read = pairs(bylines.flatMap(({ role, names }) => names.map((name) => [role, name])))
  return (
    isSameSet(read, expected) &&
    people
      .filter(({ name }) => !name)
      .every(({ roles }) =>
        bylines.some(({ role, names }) => roles.includes(role) && names.length === 0),
      )
  )
}

/** What a byline case is besides its people. */
function natureOf(input, expected) {
  const { initials, endMark, names = [], role, roles, position = '' } = expected
  const isBracketed = input.startsWith('(') || position.startsWith('end of')
  const hasSignOff = initials !== undefined || endMark !== undefined || isBracketed
  const isLabelled = Boolean(role ?? roles)
  const isBare = !hasSignOff && !isLabelled && names.length > 0 && !('iso' in expected)

  // Words before the sign-off are those of the last paragraph.
  const mark = input.search(/[([*][^([]*[)\]*]/)
  const before = input.slice(0, mark >= 0 ? mark : input.lastIndexOf(initials?.[0]))
  const hasWords = hasSignOff && /\p{L}{2}/u.test(before)
  const isEnding = hasWords || position === 'end of last paragraph' || expected.oneLine === true

  const others = ['lead', 'date', 'iso', 'copyright', 'source', 'embed', 'boilerplate', 'signature']
  const isMore = isEnding || isBare || others.some((key) => key in expected)
  const footers = ['signature', 'copyright', 'source', 'sourceLinkLost']
  const isFoot = hasSignOff || isBare || footers.some((key) => key in expected)
  // A label with something above it and no names: that is the title.
  const first = input.split('\n')[0].toLowerCase()
  const hasTitle = !isOneLine(input) && isLabelled && names.length === 0 && !expected.people
  const isFirst = hasTitle && !first.includes(role)
  const spot = isFirst ? 'first' : isEnding ? 'ending' : isFoot ? 'foot' : 'head'
  return { isBracketed, hasSignOff, isLine: isOneLine(input) && !isMore, spot }
}

function judgeByline({ input, expected }) {
  const { isBracketed, hasSignOff, isLine, spot } = natureOf(input, expected)
  const signs = (expected.initials ?? (isBracketed ? namesOf(expected) : [])).filter(isNoStar)
  const people = isBracketed || expected.signature ? [] : peopleOf(expected)
  if (isLine && hasSignOff) {
    const signOff = library.parseSignOff(input)
    return { right: signOff && isSignOff(signOff, signs, expected), got: plain(signOff) }
  }
  if (isLine) {
    const bylines = library.parseBylines(input)
    const right =
      bylines.length > 0 && isSamePeople(bylines, people) && isSameOutlets(bylines, expected)
    return { right, got: plain(bylines) }
  }

  const goesOn = expected.lead !== undefined || /[–—-]\s*$/.test(input)
  const page = readPage(input, spot, { goesOn })
  const { article, isIntact, got } = page
  const signOffs = [...blocksOf('signOff', article), ...phrasesOf('signOff', article)]
  if (expected.signature) {
    const signed = [...article.authors, ...signOffs.flatMap(({ by }) => by)]
    return {
      right: isIntact && isSameSet(signed, namesOf(expected)) && hasOthers(page, expected),
      got,
    }
  }
  const bylines = blocksOf('byline', article)
  const isEditor = ({ roles }) => roles[0] === 'editor'
  const named = people.filter(({ name }) => name)
  const namesWhere = (test) => named.filter(test).map(({ name }) => name)
  const right =
    isIntact &&
    isSamePeople(bylines, people) &&
    isSameSet(
      article.authors,
      namesWhere((person) => !isEditor(person)),
    ) &&
    isSameSet(article.editors, namesWhere(isEditor)) &&
    isSameOutlets(bylines, expected) &&
    (!hasSignOff || signOffs.some((signOff) => isSignOff(signOff, signs, expected))) &&
    hasOthers(page, expected)
  return { right, got }
}

function isNoStar(sign) {
  return sign !== '*'
}

function namesOf({ people, names = [] }) {
  return people ? people.map(({ name }) => name) : names
}

/** Whether a sign-off names these; outlets of the same brackets may stand between them. */
function isSignOff({ by }, signs, { outlet, people = [] }) {
  const outlets = new Set([outlet, ...people.map((person) => person.outlet)])
  return isSameNames(
    by.filter((each) => !outlets.has(each)),
    signs,
  )
}

/** Whether bylines name no outlet but those that people write for. */
function isSameOutlets(bylines, { outlet, people = [] }) {
  const printed = [outlet, ...people.map((person) => person.outlet)].filter(Boolean)
  const ids = printed.map(outletId)
  return bylines.every((byline) => byline.outlet === undefined || ids.includes(byline.outlet))
}

/** Whether a page shows what a byline case states besides people. */
function hasOthers(page, expected) {
  const { lead, date, iso, copyright, source, embed, boilerplate, signature } = expected
  const { article, fragment, span } = page
  const moments = signature ? undefined : (iso ?? date)
  const rubbish = boilerplate && span.start + fragment.indexOf(boilerplate)
  const isCopyright = ({ year, outlet }) =>
    year === copyright.year && outlet === outletId(copyright.holder)
  return (
    article.publishedAt?.iso === moment(moments, fragment) &&
    (lead
      ? isLead(phrasesOf('locationLead', article)[0], lead)
      : !signature || article.places.length === 0) &&
    isSameNames(article.sources, source ? [source] : []) &&
    (!copyright || blocksOf('copyright', article).some(isCopyright)) &&
    (!embed || blocksOf('embed', article).some(({ kind }) => kind === embedKind(embed))) &&
    (!boilerplate || !isInBody(page, { start: rubbish, end: rubbish + boilerplate.length }))
  )
}

function isAttributionLine({ expected: { marker = '', none } }) {
  return none === true || /^(?:sumber|artikel ini telah tayang di)$/i.test(marker)
}

function judgeAttribution({ input, expected }) {
  const { media = [], editor, position } = expected
  if (isOneLine(input)) {
    const line = library.parseAttribution(input)
    const right = expected.none ? line === undefined : line && isSameNames(line.sources, media)
    return { right, got: plain(line) }
  }
  const { article, isIntact, got } = readPage(input, position === 'head' ? 'head' : 'foot')
  const right =
    isIntact &&
    isSameNames(article.sources, media) &&
    isSameNames(article.editors, editor ? [editor] : [])
  return { right, got }
}

function embedKind(printed) {
  return printed === 'Instagram' ? 'post' : 'video'
}

function judgeRelated({ input, expected }) {
  const { marker, title, titles = title ? [title] : [], paging, embed, pager } = expected
  if (paging) {
    const line = library.parsePagination(input)
    return { right: line !== undefined, got: plain(line) }
  }
  if (embed) {
    const line = library.parseEmbed(input)
    return { right: line?.kind === embedKind(embed), got: plain(line) }
  }
  if (isOneLine(input) && titles.length > 0) {
    const isVideo = /video|tonton|lihat|saksikan/i.test(marker)
    const line = library.parseRelatedLink(input) ?? (isVideo && library.parseEmbed(input))
    return { right: line?.title === titles[0], got: plain(line) }
  }

  const isWidget = expected.type !== undefined
  // A marker that stands between others, or whose links are lost, has a line of the body behind it.
  const isLost = title === null || /BEFORE/.test(expected.order ?? '')
  const page = readPage(input, pager ? 'foot' : 'between', { goesOn: isLost })
  const { article, fragment, isIntact, got, span } = page
  const last = lineSpan(page, -1)
  const right =
    isIntact &&
    isSameNames(
      blocksOf('relatedLink', article).map((link) => link.title),
      titles,
    ) &&
    !isInBody(page, isLost ? { start: span.start, end: last.start } : span) &&
    (!isLost || isSame([...typesOf(page, last)], ['paragraph']))
  if (!isLost && !isWidget && !pager && titles.length === 0 && fragment.includes('\n')) {
    throw new Error(`unknown kind of related link in the census: ${input}`)
  }
  return { right, got }
}

function judgePhoto({ input, expected }) {
  const { agency, photographer, credit, caption, label, role } = expected
  const parts = [agency, photographer, credit].filter(Boolean)
  const hasCredit = (node) => parts.every((part) => tidy(node.credit ?? '').includes(part))
  const hasText = (node) => tidy(node.text).includes(caption ?? '')
  if (role === 'fotografer') {
    const bylines = library.parseBylines(input)
    const [byline] = bylines
    const right = byline?.role === 'photographer' && isSameNames(byline.names, [photographer])
    return { right, got: plain(bylines) }
  }
  const behind = credit ? input.slice(endOf(input, parts)) : ''
  const glued = isOneLine(input) && /\p{L}/u.test(behind)
  if (isOneLine(input) && !glued && (parts.length > 0 || label)) {
    const line = library.parseCaption(input)
    return { right: line && hasCredit(line) && hasText(line), got: plain(line) }
  }

  const page = readPage(input, 'head', { goesOn: glued })
  const { article, isIntact, got, span } = page
  const captions = blocksOf('caption', article)
  const end = glued ? span.end - behind.replace(/^\P{L}*?(?=["“]?\p{L})/u, '').length : span.end
  const right =
    isIntact &&
    captions.some(hasCredit) &&
    captions.some(hasText) &&
    !isInBody(page, { start: span.start, end }) &&
    (!glued || isSame([...typesOf(page, { start: end, end: span.end })], ['paragraph'])) &&
    [article.authors, article.sources, article.places].every((list) => list.length === 0)
  return { right, got }
}

/** Where the last of some words ends. */
function endOf(input, parts) {
  return Math.max(...parts.map((part) => input.lastIndexOf(part) + part.length))
}

const HEADING_TYPES = {
  plain: ['heading'],
  question: ['heading'],
  'interview-question': ['heading'],
  numbered: ['heading', 'listItem'],
  'list-item': ['listItem'],
}

function judgeHeading({ input, expected: { type } }) {
  const heading = tidy(input)
  if (type === 'title') {
    const { article, isIntact, got } = readPage('', 'none', { title: input })
    return { right: isIntact && article.title === heading && article.places.length === 0, got }
  }
  if (type === 'subtitle') {
    const page = readPage(input, 'head')
    const right = page.isIntact && page.article.title === TITLE && !typesOf(page).has('paragraph')
    return { right, got: page.got }
  }
  const page = readPage(input, 'between')
  const { article, isIntact, got } = page
  if (type === 'place-heading') {
    const isNoLead = phrasesOf('locationLead', article).length === 0 && article.places.length === 0
    return { right: isIntact && isNoLead, got }
  }
  const types = HEADING_TYPES[type]
  if (!types) throw new Error(`unknown type of heading in the census: ${type}`)
  const withoutNumber = (words) => words.replace(/^\d+[.)]\s*/, '')
  const right =
    isIntact &&
    types.some((each) =>
      blocksOf(each, article).some(({ text }) => withoutNumber(text) === withoutNumber(heading)),
    )
  return { right, got }
}

/** Where on a page a class of boilerplate stands, unless the case says it. */
const SPOTS = {
  ad: ['between'],
  'scroll-callout': ['between'],
  subscribe: ['between'],
  nav: ['foot'],
  'crawl-date': ['above'],
  'head-list': ['above'],
  'prayer-times-widget': ['above'],
  'app-callout': ['above'],
  'reading-time': ['head'],
  teaser: ['head'],
  'channel-callout': ['foot'],
  copyright: ['foot'],
  disclaimer: ['foot'],
  'excerpt-repeat': ['foot'],
  promo: ['foot'],
  'read-count': ['foot'],
  tags: ['foot'],
  'tail-header': ['foot'],
  'tail-headline': ['foot'],
  'tail-list': ['foot'],
  'tail-teaser': ['foot'],
}

function spotsOf({ class: name, position = '', repeats = '', glued = '', note = '' }) {
  if (/^last sentence|paragraph$/.test(position || glued)) return ['ending']
  if (position === 'head+tail') return ['head', 'foot']
  if (repeats === 'between paragraphs') return ['between']
  if (position || repeats || !SPOTS[name]) {
    throw new Error(`unknown boilerplate in the census: ${name} ${position || repeats}`)
  }
  return /at the head of the page|before the title/.test(note) ? ['above'] : SPOTS[name]
}

/** The block a class must be, where the class says it: `undefined` where several would do. */
const BLOCK_OF_CLASS = {
  copyright: { type: 'copyright' },
  tags: { type: 'tags' },
  'tail-headline': { type: 'headline' },
  'tail-header': { type: 'furniture', kind: 'header' },
  'read-count': { type: 'furniture', kind: 'counter' },
  'crawl-date': { type: 'furniture', kind: 'date' },
}

function judgeBoilerplate({ input, expected }) {
  const { class: name, note = '', pageSuffix } = expected
  if (expected.none) {
    const page = readPage(input, 'between', { full: true })
    return { right: page.isIntact && isSame([...typesOf(page)], ['paragraph']), got: page.got }
  }
  if (name === 'title') {
    const { article, isIntact, got } = readPage('', 'none', { full: true, title: input })
    const title = input.slice(0, input.indexOf(pageSuffix)).trim()
    return { right: isIntact && article.title === title, got }
  }

  const isRepeat = name === 'excerpt-repeat' && !note.includes('only here')
  const setting = {
    full: true,
    isSentence: true,
    isEnded: name === 'tail-teaser',
    ...(isRepeat && { opening: continued(input) }),
  }
  const pages = spotsOf(expected).map((spot) => ({
    page: readPage(input, spot, setting),
    without: factsOf(readPage('', spot === 'ending' ? 'ending' : 'none', setting).article),
  }))
  const isRight = ({ page, without }) => {
    const { article, text, span, isIntact } = page
    const { tags, ...facts } = factsOf(article)
    const { tags: none, ...others } = without
    const first = blockAt(article, span.start + text.slice(span.start).search(/\S/))
    const block = { ...BLOCK_OF_CLASS[name], ...(expected.year && { year: expected.year }) }
    const isOfClass = Object.entries(block).every(([key, value]) => first?.[key] === value)
    return (
      isIntact &&
      isSame(facts, others) &&
      (name === 'tags' ? tags.length > 0 : isSame(tags, none)) &&
      !isInBody(page) &&
      (name === 'tags' ? blocksOf('tags', article).length > 0 : isOfClass)
    )
  }
  const wrong = pages.find((each) => !isRight(each))
  return { right: wrong === undefined, got: (wrong ?? pages[0]).page.got }
}

const JUDGES = {
  dateline: judgeDateline,
  lead: judgeLead,
  byline: judgeByline,
  attribution: judgeAttribution,
  [IN_TEXT]: judgeCitedMedia,
  related: judgeRelated,
  photo: judgePhoto,
  heading: judgeHeading,
  boilerplate: judgeBoilerplate,
  'text-date': judgeTextDate,
  number: judgeNumber,
  quote: judgeQuote,
}

// The score

if (options.kind !== undefined && !(options.kind in JUDGES)) {
  console.error(`No such kind: ${options.kind}. There are: ${Object.keys(JUDGES).join(', ')}.`)
  process.exit(2)
}

const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter(({ unsure }) => !unsure)
  .map((each) =>
    each.kind === 'attribution' && !isAttributionLine(each) ? { ...each, kind: IN_TEXT } : each,
  )

const kinds = {}
const misses = []
for (const [kind, judge] of Object.entries(JUDGES)) {
  if (options.kind !== undefined && options.kind !== kind) continue
  const all = cases.filter((each) => each.kind === kind)
  let right = 0
  for (const each of all) {
    const judged = judge(each)
    if (judged.right) right += 1
    else misses.push({ ...each, got: judged.got })
  }
  const percent = all.length === 0 ? 0 : (100 * right) / all.length
  const floor = FLOORS[kind]
  kinds[kind] = {
    right,
    total: all.length,
    percent,
    ...(floor && { floor, holds: percent >= floor }),
  }
}
const below = Object.keys(kinds).filter((kind) => kinds[kind].holds === false)

if (options.json) {
  console.log(JSON.stringify({ kinds, ...(options.misses && { misses }) }, null, 2))
} else {
  for (const [kind, { right, total, percent, floor }] of Object.entries(kinds)) {
    const share = `${percent.toFixed(1).padStart(6)} %`
    const wanted = floor ? `floor ${floor} %${percent < floor ? ', below' : ''}` : 'no floor'
    console.log(
      `${kind.padEnd(22)} ${String(right).padStart(4)} of ${String(total).padStart(4)} ${share}   ${wanted}`,
    )
  }
  if (options.misses) {
    for (const { kind, outlet, input, expected, got } of misses) {
      console.log(`\n${kind}, ${outlet}\n  input     ${JSON.stringify(input)}`)
      console.log(`  expected  ${JSON.stringify(expected)}`)
      console.log(`  got       ${JSON.stringify(got) ?? 'nothing'}`)
    }
  }
}
if (options.floors) {
  if (!options.json) console.log(below.length === 0 ? '\nAll floors hold.' : '\nBelow the floors.')
  process.exitCode = below.length === 0 ? 0 : 1
}
