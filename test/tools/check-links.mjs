// Every href and src of the built site must name a file of the site and, with a fragment, an id in
// that file; nothing is loaded from the network. The links of README.md, CHANGELOG.md and docs/ must
// name a file of the repository and, with a fragment, a heading in it. Reads files only: no server,
// no network.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(process.argv[2] ?? 'site')
const pages = readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.html'))

const known = new Map()
function idsOf(file) {
  if (!known.has(file)) {
    const ids = [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map((m) => m[1])
    known.set(file, new Set(ids))
  }
  return known.get(file)
}

/** What is wrong with a link of a page, or nothing. */
function fault(file, link) {
  const [path, fragment] = link.replaceAll('&amp;', '&').split('#')
  let target = path ? resolve(dirname(file), decodeURIComponent(path.split('?')[0])) : file
  if (existsSync(target) && statSync(target).isDirectory()) target = join(target, 'index.html')
  if (!target.startsWith(root) || !existsSync(target)) return 'no such file'
  if (fragment && target.endsWith('.html') && !idsOf(target).has(decodeURIComponent(fragment))) {
    return 'no such id'
  }
  return undefined
}

let links = 0
const broken = []
for (const page of pages) {
  const file = join(root, page)
  const html = readFileSync(file, 'utf8').replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, (s) =>
    s.slice(0, s.indexOf('>') + 1),
  )
  for (const [whole, link] of html.matchAll(/(?:<link\b[^>]*)?\s(?:href|src)="([^"]*)"/g)) {
    if (/^https?:/.test(link) && /^<link|src=/.test(whole.trim())) {
      broken.push(`${page}: ${link} (loaded from the network)`)
    }
    if (/^(?:https?:|mailto:|data:|javascript:)/.test(link)) continue
    links += 1
    const why = fault(file, link)
    if (why) broken.push(`${page}: ${link} (${why})`)
  }
}
/** The fragments of a Markdown file, as GitHub makes them of its headings. */
function fragmentsOf(markdown) {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, words]) => words)
  return headings.map((words) => {
    const plain = words.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    return plain.replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-')
  })
}

/** Code is no place for links; headings may hold some. */
const withoutBlocks = (markdown) =>
  markdown
    .split(/^```.*$/m)
    .filter((_, i) => i % 2 === 0)
    .join('\n')

const papers = ['README.md', 'CHANGELOG.md']
for (const name of readdirSync('docs', { recursive: true })) {
  if (name.endsWith('.md') && !name.endsWith('.api.md')) papers.push(join('docs', name))
}
for (const paper of papers) {
  const markdown = withoutBlocks(readFileSync(paper, 'utf8')).replaceAll(/`[^`\n]*`/g, '')
  for (const [, link] of markdown.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(?:https?:|mailto:)/.test(link)) continue
    links += 1
    const [path, fragment] = link.split('#')
    const target = path ? join(dirname(paper), path) : paper
    if (!existsSync(target)) {
      broken.push(`${paper}: ${link} (no such file)`)
    } else if (fragment && target.endsWith('.md')) {
      const known = fragmentsOf(withoutBlocks(readFileSync(target, 'utf8')))
      if (!known.includes(fragment)) broken.push(`${paper}: ${link} (no such heading)`)
    }
  }
}

console.log(
  `${pages.length} pages, ${papers.length} papers, ${links} links, ${broken.length} broken`,
)
for (const line of broken) console.error(line)
process.exitCode = broken.length > 0 ? 1 : 0
