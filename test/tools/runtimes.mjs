// Proves that the packed package gives the same article in every runtime, and that TypeScript projects
// of every kind can use its types. Installs runtimes and compilers from the npm registry into a
// temporary folder; takes some minutes.
//
//   npm run runtimes              runs the matrix, and writes it to docs/runtimes.md
//   npm run runtimes -- --check   runs it and changes nothing; exit code 1 where a cell fails
//
// The browser is the `chromium` of the path, or that of CHROMIUM; without one its row says so.
import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

const execute = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const page = await readFile(join(root, 'examples/sample-page.txt'), 'utf8')
const isCheck = process.argv.includes('--check')

const NODES = ['20', '22', '24']
const COMPILERS = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0']
/** What `module` goes with each `moduleResolution`; `node16` grew stricter with `module` alone. */
const RESOLUTIONS = { node16: 'node16', nodenext: 'nodenext', bundler: 'esnext' }

const home = await mkdtemp(join(tmpdir(), 'urai-berita-runtimes-'))
const run = (file, args, options) =>
  execute(file, args, { cwd: home, maxBuffer: 2 ** 26, ...options })

async function install() {
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], {
    cwd: root,
  })
  const tarball = (await readdir(home)).find((name) => name.endsWith('.tgz'))
  await writeFile(join(home, 'package.json'), '{ "private": true }')
  const packages = [
    `./${tarball}`,
    'bun',
    'deno',
    ...NODES.map((version) => `node-${version}@npm:node@${version}`),
    ...COMPILERS.map((version) => `typescript-${version}@npm:typescript@~${version}.0`),
  ]
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', ...packages])
}

/** Programs that print what the library makes of the sample page, by both doors. */
const use = `
const text = readFileSync('page.txt', 'utf8')
const article = parseArticle(text)
console.log(JSON.stringify({ article, mentions: findMentions(article) }))
`
const programs = {
  'page.mjs': `
import { readFileSync } from 'node:fs'
import { parseArticle } from 'urai-berita'
import { findMentions } from 'urai-berita/mentions'
${use}`,
  'page.cjs': `
const { readFileSync } = require('node:fs')
const { parseArticle } = require('urai-berita')
const { findMentions } = require('urai-berita/mentions')
${use}`,
}

async function writePrograms() {
  await writeFile(join(home, 'page.txt'), page)
  for (const [name, program] of Object.entries(programs)) await writeFile(join(home, name), program)
  await build({
    stdin: {
      contents: `
        import { parseArticle } from 'urai-berita'
        import { findMentions } from 'urai-berita/mentions'
        globalThis.read = (text) => {
          const article = parseArticle(text)
          return JSON.stringify({ article, mentions: findMentions(article) })
        }`,
      resolveDir: home,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    outfile: join(home, 'bundle.js'),
    logLevel: 'silent',
  })
  const bundled =
    "\nconsole.log(globalThis.read(require('node:fs').readFileSync('page.txt', 'utf8')))\n"
  await writeFile(
    join(home, 'bundle.cjs'),
    (await readFile(join(home, 'bundle.js'), 'utf8')) + bundled,
  )
}

const modules = join(home, 'node_modules')

/** Each runtime with how it is started. */
const runtimes = [
  ...NODES.map((version) => [`Node ${version}`, join(modules, `node-${version}`, 'bin/node'), []]),
  ['Bun', join(modules, '.bin/bun'), ['run']],
  [
    'Deno',
    join(modules, '.bin/deno'),
    ['run', '--allow-read', '--no-prompt', '--node-modules-dir=manual'],
  ],
]

async function printed(file, args) {
  const env = { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', TZ: 'America/St_Johns' }
  const { stdout } = await run(file, args, { env })
  return stdout.trim()
}

async function cell(attempt, expected) {
  try {
    return (await attempt()) === expected ? 'same' : 'DIFFERS'
  } catch (error) {
    console.error(String(error.stderr ?? error.message).slice(0, 600))
    return 'FAILS'
  }
}

/** The version that a runtime tells of itself. */
async function versionOf(file) {
  const { stdout } = await run(file, ['--version'])
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? ''
}

async function runtimeRows(expected) {
  const rows = []
  for (const [name, file, args] of runtimes) {
    rows.push([
      name,
      await versionOf(file),
      await cell(() => printed(file, [...args, 'page.mjs']), expected),
      await cell(() => printed(file, [...args, 'page.cjs']), expected),
      await cell(() => printed(file, [...args, 'bundle.cjs']), expected),
    ])
  }
  return [...rows, await browserRow(expected)]
}

/** The bundle as a script of a page, in a browser. */
async function browserRow(expected) {
  const path =
    process.env.CHROMIUM ?? spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim()
  if (path === '') return ['Chromium', 'not found here', '-', '-', '-']
  const script = await readFile(join(home, 'bundle.js'), 'utf8')
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<!doctype html><title>urai-berita</title>')
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
  try {
    const tab = await browser.newPage()
    await tab.goto(`http://127.0.0.1:${server.address().port}/`)
    await tab.addScriptTag({ content: script })
    const bundle = await cell(() => tab.evaluate((text) => globalThis.read(text), page), expected)
    return ['Chromium', browser.version(), '-', '-', bundle]
  } finally {
    await browser.close()
    server.close()
  }
}

/** A project that uses the types of every door, as strictly as TypeScript can. */
const consumer = `
import { parseArticle, parseDateline, toDate, type Article, type Block } from 'urai-berita'
import { findMentions, type Mention } from 'urai-berita/mentions'
import { outlets, type OutletId } from 'urai-berita/outlets'

const article: Article = parseArticle('Kompas.com - 16/08/2020, 12:59 WIB', { outlet: 'kompas' })
const titles: string[] = article.children.flatMap((block: Block) => block.type === 'relatedLink' ? [block.title] : [])
const instant: Date | undefined = article.publishedAt && toDate(article.publishedAt)
const amounts: (string | undefined)[] = findMentions(article).flatMap((mention: Mention) => mention.kind === 'money' ? [mention.value] : [])
const ids: readonly OutletId[] = outlets.map(({ id }) => id)
// @ts-expect-error a dateline is read from a string
parseDateline(5)
export { amounts, ids, instant, titles }
`

async function compilerRows() {
  const rows = []
  for (const version of COMPILERS) {
    const compiler = join(modules, `typescript-${version}`)
    const { version: exact } = JSON.parse(await readFile(join(compiler, 'package.json'), 'utf8'))
    const cells = []
    for (const [moduleResolution, module] of Object.entries(RESOLUTIONS)) {
      const folder = join(home, `types-${version}-${moduleResolution}`)
      await mkdir(folder)
      for (const file of ['esm.mts', 'cjs.cts']) {
        // A bundler has no CommonJS modules of its own.
        if (moduleResolution === 'bundler' && file === 'cjs.cts') continue
        await writeFile(join(folder, file), consumer)
      }
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2022'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      }
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
      const tsc = [join(compiler, 'bin/tsc'), '-p', folder]
      cells.push(await cell(async () => (await run(process.execPath, tsc)).stdout.trim(), ''))
    }
    rows.push([exact, ...cells.map((each) => (each === 'same' ? 'passes' : each))])
  }
  return rows
}

const markdown = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

try {
  await install()
  await writePrograms()
  const expected = await printed(process.execPath, ['page.mjs'])
  const runtimeTable = await runtimeRows(expected)
  const compilerTable = await compilerRows()
  const report = `# Runtimes

Written by \`npm run runtimes\`: the packed package, installed into an empty project.

\`same\` means that the article and the mentions of examples/sample-page.txt are the same JSON, to the last character, as those of Node
${process.version.slice(1)} on the machine that wrote this page. The time zone of the runs is St. John's (UTC-3:30), so that a host's zone would show.

${markdown(['runtime', 'version', 'ES modules', 'CommonJS', 'minified bundle'], runtimeTable)}

TypeScript projects in \`strict\` mode with \`skipLibCheck: false\` and \`exactOptionalPropertyTypes\`, as an ES module and as a CommonJS module (with
\`bundler\` as an ES module):

${markdown(['TypeScript', ...Object.keys(RESOLUTIONS).map((each) => `\`${each}\``)], compilerTable)}
`
  if (isCheck) console.log(report)
  else await writeFile(join(root, 'docs/runtimes.md'), report)
  const failed = [...runtimeTable, ...compilerTable]
    .flat()
    .filter((each) => /^[A-Z]{5,}$/.test(each))
  console.log(`${failed.length} cells fail`)
  process.exitCode = failed.length === 0 ? 0 : 1
} finally {
  await rm(home, { recursive: true })
}
