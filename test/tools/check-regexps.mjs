// Checks every regular expression of the built library with recheck: the literals, and those that it
// builds from words and pieces when it is loaded and when it first reads. The linter sees literals alone.
//
//   npm run check:regexps             exit code 1 where time can grow faster than the text
//   npm run check:regexps -- --each   with each expression and its verdict
//
// Some minutes at first; what was found safe is kept in node_modules/.cache. Where recheck estimates
// (`fuzz`), it sees a few hundred characters: a repetition of at most 200 looks like one without end. So the
// attack that it names is run here on 100,000 characters and on twice as many: it is a fault where the time
// more than doubles. What recheck proves, or cannot decide in time, is none where no repetition is without
// end, for then a match has a greatest length; anything else needs a reason in the list below.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { check } from 'recheck'
import ts from 'typescript'

const TIMEOUT = 60_000
const MOST_GROWTH = 2.6

const BOUNDED = 'no repetition is without end'
const LINE = 'it reads lines of at most 800 characters alone'
const AT_END = 'nothing has to follow its last repetition, so it never goes back'
const ONE_WAY = 'nothing that it repeats without end can be read in two ways'

/** By a piece of the source. `npm run bench:growth` reads texts against them. */
const reasons = new Map([
  [String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:\/`, AT_END],
  [String.raw`[ |•·,-]*(?:[\d.,]{1,9} ?(?:views?`, AT_END],
  [String.raw`(?!(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)`, ONE_WAY],
  ['kepada (?!(?:di|pada|usai', ONE_WAY],
  ['(?:halaman ?(?:: ?)?(?:selanjutnya', AT_END],
  ['1(?: ?[|/] ?| )2(?:', LINE],
  [String.raw`(?=[\p{Ll}\d])(?!bukan|tak |tidak`, ONE_WAY],
  ['(?!(?:kiri|kanan|bawah|ist|foto|dok|atas|', ONE_WAY],
  ['(?:salah (?:seorang|satu)|seorang|selaku|sebagai', ONE_WAY],
])

const dist = resolve(import.meta.dirname, '../../dist')
const modules = readdirSync(dist).filter((name) => name.endsWith('.js'))
const literals = modules.flatMap((name) => literalsIn(readFileSync(resolve(dist, name), 'utf8')))
const built = await builtRegExps()
const all = new Map([...literals, ...built].map((each) => [`/${each.source}/${each.flags}`, each]))
console.log(
  `${all.size} regular expressions: ${literals.length} literals, ${built.length} built when run`,
)

const cache = resolve(dist, '../node_modules/.cache/urai-berita/safe-regexps.json')
const safe = new Set(existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : [])
const queue = [...all].filter(([printed]) => !safe.has(printed))
const disproved = []
const faults = []
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
mkdirSync(dirname(cache), { recursive: true })
writeFileSync(cache, JSON.stringify([...safe].filter((printed) => all.has(printed))))

for (const { printed, verdict } of faults) console.error(`${verdict}\n  ${printed}`)
const isSafe = all.size - disproved.length - faults.length
console.log(`${isSafe} safe, ${disproved.length} alarms that are none, ${faults.length} faults`)
if (faults.length > 0) process.exitCode = 1

async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [printed, { source, flags }] = next
    const result = await check(source, flags, { timeout: TIMEOUT })
    if (result.status === 'safe') safe.add(printed)
    else judge(printed, source, flags, result)
    if (process.argv.includes('--each')) console.log(`${result.status} ${printed.slice(0, 200)}`)
  }
}

function judge(printed, source, flags, { status, checker, complexity, attack, error }) {
  const listed = [...reasons].find(([piece]) => source.includes(piece))?.[1]
  const reason = isBounded(source) ? BOUNDED : listed
  const growth = attack ? growthUnder(attack, source, flags) : 1
  const isEstimate = status === 'vulnerable' && checker === 'fuzz'
  const isDisproved = growth <= MOST_GROWTH && (isEstimate || reason !== undefined)
  const what = status === 'unknown' ? `undecided (${error?.kind})` : complexity.summary
  const why = `${what}, ${growth.toFixed(1)} times as long when doubled, ${reason ?? checker}`
  ;(isDisproved ? disproved : faults).push({ printed, verdict: `${why}, ${attack?.pattern}` })
  if (isDisproved) console.log(`no fault: ${printed.slice(0, 70)}: ${why}`)
}

/** Whether no `*`, `+` or `{2,}` stands outside classes. */
function isBounded(source) {
  const bare = source.replaceAll(/\\[pPu]\{[^}]*\}|\\./g, 'a').replaceAll(/\[[^\]]*\]/g, 'a')
  return !/[*+]|\{\d+,\}/.test(bare)
}

/** How many times as long the attack takes when it is twice as long; the least of three, short times being noise. */
function growthUnder({ pumps, suffix }, source, flags) {
  const pattern = new RegExp(source, flags)
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const attackOf = (length) =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(length / unit)).join('') + suffix
  const timeOf = (text) => {
    const before = process.cpuUsage()
    pattern.lastIndex = 0
    pattern.exec(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e3
  }
  let least = Infinity
  for (let round = 0; round < 3; round++) {
    const once = timeOf(attackOf(100_000))
    const twice = timeOf(attackOf(200_000))
    least = Math.min(least, twice < 3 ? 1 : twice / once)
  }
  return least
}

/** The literals of a module; what tsup wrote is what runs. */
function literalsIn(code) {
  const found = []
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)
      found.push({ source, flags })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS))
  return found
}

/** Those made by calling RegExp, by the library and by Parsimmon for it, on loading and on the first page. */
async function builtRegExps() {
  const found = []
  const note = (made) => {
    found.push({ source: made.source, flags: made.flags })
    return made
  }
  const Plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args) => note(Reflect.construct(target, args)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  })
  const load = (name) => import(pathToFileURL(resolve(dist, name)).href)
  const { parseArticle, outlets } = await load('index.js')
  const { findMentions } = await load('mentions.js')
  const exporters = await load('export.js')
  const page = readFileSync(resolve(dist, '../examples/sample-page.txt'), 'utf8')
  const article = parseArticle(page, { outlets: [...outlets] })
  findMentions(article)
  exporters.toMarkdown(article)
  exporters.toJsonLdScript(exporters.toSchemaOrg(article))
  exporters.toNinjs(article, { uri: 'https://contoh.id' })
  globalThis.RegExp = Plain
  return found
}
