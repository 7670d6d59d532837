// Reads every text of the corpus, which is not part of the package, and looks at the trees: nothing
// throws, every span lies in the text and in order, and every character that is no white space lies
// in exactly one block.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArticle } from '../../dist/index.js'

const corpus = resolve(import.meta.dirname, '../../../shared/corpus')
if (!existsSync(corpus)) {
  console.log(
    'The corpus is not part of the package: news texts belong to their publishers.\n' +
      'To run this, put it in a folder `shared/corpus` beside the checkout (*.jsonl, a text in each line).',
  )
  process.exit(0)
}

const BLANK = /[\s\u200b\u200c]/

/** What is wrong with a node and those below it. */
function spanFaults(node, from, to) {
  const start = node.position?.start?.offset
  const end = node.position?.end?.offset
  if (!Number.isInteger(start) || !Number.isInteger(end) || start > end) {
    return [`${node.type} has no span`]
  }
  const faults = []
  if (start < from || end > to) faults.push(`${node.type} ${start}-${end} leaves ${from}-${to}`)
  let last = start
  for (const child of node.children ?? []) {
    faults.push(...spanFaults(child, start, end))
    const begins = child.position?.start?.offset
    if (begins < last) faults.push(`${child.type} at ${begins} is out of order`)
    last = child.position?.end?.offset
  }
  return faults
}

/** How many characters lie in no block, or in several. */
function coverFaults(text, blocks) {
  const cover = new Uint8Array(text.length)
  for (const { position } of blocks) {
    for (let i = position.start.offset; i < position.end.offset; i++) cover[i] += 1
  }
  let lost = 0
  let twice = 0
  for (let i = 0; i < text.length; i++) {
    if (cover[i] === 1 || BLANK.test(text[i])) continue
    if (cover[i] === 0) lost += 1
    else twice += 1
  }
  return [
    ...(lost > 0 ? [`${lost} characters in no block`] : []),
    ...(twice > 0 ? [`${twice} characters in two blocks`] : []),
  ]
}

function faultsOf(text) {
  try {
    const article = parseArticle(text)
    const spans = spanFaults(article, 0, text.length)
    return spans.length > 0 ? spans : coverFaults(text, article.children)
  } catch (error) {
    return [`throws ${error}`]
  }
}

let texts = 0
let blocks = 0
const failures = []
for (const file of readdirSync(corpus).filter((name) => name.endsWith('.jsonl'))) {
  const lines = readFileSync(join(corpus, file), 'utf8').split('\n')
  let count = 0
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const { title, text } = JSON.parse(line)
    // The text as it is, and under its title, as a page shows it.
    for (const page of [text, title && `${title}\n${text}`].filter(Boolean)) {
      count += 1
      const faults = faultsOf(page)
      if (faults.length > 0) failures.push(`${file}:${index + 1}: ${faults.slice(0, 3).join('; ')}`)
      else blocks += parseArticle(page).children.length
    }
  }
  console.log(`${String(count).padStart(6)} texts  ${file}`)
  texts += count
}
for (const failure of failures.slice(0, 50)) console.error(failure)
console.log(`${texts} texts, ${blocks} blocks, ${failures.length} failures`)
process.exitCode = failures.length > 0 || texts === 0 ? 1 : 0
