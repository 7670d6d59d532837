// All comparisons in one run, each in a process of its own.
//
//   npm run bench                 prints them
//   npm run bench -- --write      writes docs/benchmarks.md too
//   npm run bench -- --check      exit code 1 where speed, growth or heap are worse than they may be
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
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

const parts = [
  run('corpus-speed.mjs'),
  `## One page: speed, growth and heap\n\nThe founding page alone, many texts, copies of one page in one string (the time per kilobyte, set against that of one copy), and what stays in memory.\n\n\`\`\`text\n${run('founding-page.mjs', options.check ? ['--check'] : [])}\n\`\`\``,
  run('extractors.mjs'),
  run('date-strings.mjs'),
  run('bundles.mjs'),
].filter((part) => part !== '')

if (options.write) {
  const page = `# Benchmarks

Written by \`npm run bench -- --write\`, ${new Date().toISOString().slice(0, 10)}. All figures of a table come from one run on the same inputs, after warm-up; times are medians of several rounds that take turns, measured on the processor. Absolute times depend on the machine and on what else it does; ratios say more.

- Machine: ${machine}
- Node ${process.versions.node}, urai-berita ${own}
- ${peers.map((name) => `${name} ${version(name)}`).join(', ')}

The founding page, the pages with known answers and the collected texts belong to their publishers and lie beside the repository. Without them, \`npm run bench\` reads the sample pages alone.

${parts.join('\n\n')}
`
  const file = resolve(root, 'docs/benchmarks.md')
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }))
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
