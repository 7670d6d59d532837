// Fuzzes the built package: npm run fuzz -- --seconds 600 [--target article] [--tree FOLDER]
//
// Jazzer.js guides its inputs by the branches they reach. Its engine needs glibc 2.38: an older
// system runs it within a Debian 13 tree, which `debootstrap` makes once (as root, 350 MB) in
// the folder named by --tree. An input that breaks a claim of test/fuzz is kept, and named.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const engine = '@jazzer.js/core@4.0.0'
const targets = ['article', 'mentions', 'lines', 'exporters']

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const { values } = parseArgs({
  options: {
    /** For each target. */
    seconds: { type: 'string', default: '60' },
    /** One of `targets`; all, unless given. */
    target: { type: 'string' },
    tree: { type: 'string', default: join(tmpdir(), 'urai-fuzz') },
  },
})
const seconds = Number(values.seconds)
if (!(seconds > 0)) stop(`--seconds ${values.seconds}: expected a number above 0`)
const chosen = values.target === undefined ? targets : [values.target]
for (const name of chosen) {
  if (!targets.includes(name)) stop(`--target ${name}: expected one of ${targets.join(', ')}`)
}

const tree = treeIn(values.tree)
const home = join(tree.root, 'opt/urai-fuzz')
await prepare()
const rows = chosen.map(fuzz)

console.log('\n| target | seconds | executions | findings |\n| --- | --- | --- | --- |')
for (const { name, executions, found } of rows) {
  console.log(`| ${name} | ${seconds} | ${executions} | ${found.join(', ') || 'none'} |`)
}
process.exitCode = rows.every(({ found, ended }) => found.length === 0 && ended) ? 0 : 1

/** Where the engine runs: in this system if its glibc is new enough, else in a tree of Debian 13. */
function treeIn(folder) {
  const { glibcVersionRuntime = '0' } = process.report.getReport().header
  const [major = 0, minor = 0] = glibcVersionRuntime.split('.').map(Number)
  if (major > 2 || (major === 2 && minor >= 38)) return { root: folder, enter: [] }
  if (!existsSync(join(folder, 'usr/bin/env'))) {
    console.log(
      `glibc ${glibcVersionRuntime} is too old for ${engine}: making Debian 13 in ${folder}`,
    )
    mkdirSync(folder, { recursive: true })
    const made = spawnSync('debootstrap', ['--variant=minbase', 'trixie', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (made.status !== 0) {
      stop(`debootstrap could not make it: install debootstrap and run this as root`)
    }
  }
  copyFileSync(process.execPath, join(folder, 'usr/local/bin/node'))
  return { root: folder, enter: ['chroot', folder] }
}

/** The engine, the targets in one file, the dictionary and the seeds: all below the tree. */
async function prepare() {
  mkdirSync(join(home, 'seeds'), { recursive: true })
  if (!existsSync(join(home, 'node_modules/.bin/jazzer'))) {
    writeFileSync(join(home, 'package.json'), '{ "private": true }')
    execFileSync('npm', ['install', '--silent', '--no-audit', engine], { cwd: home })
  }
  await build({
    entryPoints: [here('test/fuzz/targets.ts')],
    outfile: join(home, 'targets.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
  copyFileSync(here('test/fuzz/dictionary.txt'), join(home, 'dictionary.txt'))
  for (const folder of ['test/fuzz/seeds', 'test/fixtures']) {
    const names = readdirSync(here(folder), { recursive: true }).filter((name) =>
      /\.txt$/.test(name),
    )
    for (const name of names) {
      cpSync(here(join(folder, name)), join(home, 'seeds', name.replaceAll('/', '-')))
    }
  }
}

/** Runs a target until its time is over or an input breaks it. */
function fuzz(name) {
  const inside = (path) => join(tree.enter.length > 0 ? '/opt/urai-fuzz' : home, path)
  mkdirSync(join(home, 'corpus', name), { recursive: true })
  mkdirSync(join(home, 'findings', name), { recursive: true })
  const command = [
    ...tree.enter,
    ...(tree.enter.length > 0 ? ['/usr/local/bin/node'] : [process.execPath]),
    inside('node_modules/@jazzer.js/core/dist/cli.js'),
    inside('targets.cjs'),
    ...['--fuzzEntryPoint', name, '--sync', '--includes', 'targets'],
    ...[inside(`corpus/${name}`), inside('seeds')],
    ...['--', `-max_total_time=${seconds}`, `-dict=${inside('dictionary.txt')}`],
    ...['-max_len=2048', '-timeout=10', '-rss_limit_mb=4096', '-print_final_stats=1'],
    `-artifact_prefix=${inside(`findings/${name}/`)}`,
  ]
  const before = new Set(readdirSync(join(home, 'findings', name)))
  const [program, ...args] = command
  // To a file and no pipe: the engine leaves without waiting for a pipe to be read.
  const log = join(home, `${name}.log`)
  const to = openSync(log, 'w')
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', to] })
  closeSync(to)
  const told = /number_of_executed_units: (\d+)/.exec(readFileSync(log, 'utf8'))
  const executions = Number(told?.[1] ?? NaN)
  const found = readdirSync(join(home, 'findings', name)).filter((each) => !before.has(each))
  console.log(`${name}: ${executions} executions, exit ${status}; ${log}`)
  return { name, executions, ended: status === 0, found: found.map((each) => basename(each)) }
}

function stop(message) {
  console.error(message)
  process.exit(2)
}
