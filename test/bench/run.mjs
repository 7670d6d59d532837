// All comparisons in one run, each in a process of its own.
//
//   npm run bench                 prints them
//   npm run bench -- --write      writes docs/benchmarks.md too
//   npm run bench -- --check      exit code 1 where speed, growth or heap are worse than they may be
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { root } from './measure.mjs'

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
})

const version = (name) =>
  JSON.parse(readFileSync(resolve(root, 'node_modules', name, 'package.json'), 'utf8')).version
const peers = ['@mozilla/readability', 'linkedom', '@extractus/article-extractor', 'chrono-node', 'date-fns', 'luxon', 'any-date-parser', 'esbuild'] // prettier-ignore

const [{ model }] = cpus()
const machine = `${cpus().length} cores of ${model}, ${(totalmem() / 1e9).toFixed(0)} GB, ${type()} ${release()}`
const own = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version

const head = `# Benchmarks

Written by \`npm run bench -- --write\`, ${new Date().toISOString().slice(0, 10)}. All figures of a table come from one run on the same inputs, after warm-up; times are medians of several rounds that take turns, measured on the processor. Absolute times depend on the machine and on what else it does; ratios say more.

- Machine: ${machine}, load ${loadavg()[0].toFixed(0)} at the beginning
- Node ${process.versions.node}, urai-berita ${own}
- ${peers.map((name) => `${name} ${version(name)}`).join(', ')}

The founding page, the pages with known answers and the collected texts belong to their publishers and lie beside the repository. Without them, \`npm run bench\` reads the sample pages alone.`

const onePage = `## One page: speed, growth and heap

The founding page alone, many texts, copies of one page in one string (the time per kilobyte, set against that of one copy), and what stays in memory.`

/** Each table is written as soon as it is there: the last takes the longest. */
const page = [head]
for (const name of ['corpus-speed', 'extractors', 'date-strings', 'bundles', 'founding-page']) {
  const isText = name === 'founding-page'
  const printed = run(`${name}.mjs`, isText && options.check ? ['--check'] : [])
  page.push(isText ? `${onePage}\n\n\`\`\`text\n${printed}\n\`\`\`` : printed)
  if (options.write) await write(page.filter((part) => part !== '').join('\n\n'))
}

async function write(text) {
  const file = resolve(root, 'docs/benchmarks.md')
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }))
}

/** Prints what a comparison prints, as it comes to its end. */
function run(name, args = []) {
  const { stdout, status } = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, name), ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  console.log(`${stdout}`)
  if (status !== 0) process.exitCode = 1
  return stdout.trim()
}
