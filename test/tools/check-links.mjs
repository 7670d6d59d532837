// Every href and src of the built site must name a file of the site and, with a fragment, an id in
// that file. Reads files only: no server, no network.
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
  for (const [, link] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    if (/^(?:https?:|mailto:|data:|javascript:)/.test(link)) continue
    links += 1
    const why = fault(file, link)
    if (why) broken.push(`${page}: ${link} (${why})`)
  }
}
console.log(`${pages.length} pages, ${links} links, ${broken.length} broken`)
for (const line of broken) console.error(line)
process.exitCode = broken.length > 0 ? 1 : 0
