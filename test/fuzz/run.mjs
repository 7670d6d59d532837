// Fuzzes the library with Jazzer.js, its detectors on, and says how often each target was run.
//
//   npm run fuzz -- --seconds 60                      each target for a minute
//   npm run fuzz -- --seconds 600 --target findMentions
//   npm run fuzz -- --tree FOLDER                     where the Debian 13 tree is, or is to be made
//
// Jazzer.js 4 needs glibc 2.38. Where the machine has an older one, it runs within a Debian 13 tree that
// debootstrap makes once (as root; 80 seconds, 345 MB). Inputs that reach new code are kept in the tree
// from run to run. Exit code 1 where a target found something: the input then lies in `findings`.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const JAZZER = '@jazzer.js/core@4.0.0'
const OLDEST_GLIBC = 2.38
const LONGEST_INPUT = 2000

const here = import.meta.dirname
const root = resolve(here, '../..')
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    target: { type: 'string', multiple: true },
    tree: { type: 'string', default: '/var/tmp/urai-berita-fuzz' },
  },
})
const seconds = Number(options.seconds)
if (!(seconds > 0)) fail(`--seconds takes a number of seconds, not ${options.seconds}`)

const home = '/opt/urai-berita'
const folder = resolve(options.tree, `.${home}`)
prepareTree()
const names = await bundle()
writeSeeds()

const chosen = options.target ?? names
for (const name of chosen) {
  if (!names.includes(name)) fail(`No target ${name}; there are ${names.join(', ')}`)
}

const runs = chosen.map((name) => ({ name, ...fuzz(name) }))
console.log(`\n${JAZZER}, ${new Date().toISOString().slice(0, 10)}, ${seconds} s each\n`)
console.log('| target | executions | per second | inputs kept | findings |')
console.log('| --- | --: | --: | --: | --: |')
for (const { name, executions, elapsed, found } of runs) {
  const kept = readdirSync(resolve(folder, 'corpus', name)).length
  const rate = Math.round(executions / elapsed)
  console.log(`| ${name} | ${count(executions)} | ${count(rate)} | ${count(kept)} | ${found} |`)
}
console.log(`| all | ${count(runs.reduce((sum, run) => sum + run.executions, 0))} | | | |`)
if (runs.some(({ found }) => found > 0)) process.exitCode = 1

function prepareTree() {
  const { glibcVersionRuntime } = process.report.getReport().header
  if (!existsSync(resolve(options.tree, 'usr/bin/node'))) {
    const why = `Jazzer.js needs glibc ${OLDEST_GLIBC}, here is ${glibcVersionRuntime ?? 'none'}:`
    if (process.getuid?.() !== 0)
      fail(`${why} run as root once, so that a Debian 13 tree can be made`)
    if (run('debootstrap', ['--version']).status !== 0) fail(`${why} apt-get install debootstrap`)
    console.log(`Making a Debian 13 tree in ${options.tree}`)
    mkdirSync(options.tree, { recursive: true })
    const made = run('debootstrap', [
      '--variant=minbase',
      '--include=nodejs',
      'trixie',
      options.tree,
    ])
    if (made.status !== 0)
      fail(`debootstrap could not make ${options.tree}:\n${made.stdout}${made.stderr}`)
  }
  for (const each of ['', 'corpus', 'findings', 'seeds'])
    mkdirSync(resolve(folder, each), { recursive: true })
  if (existsSync(resolve(folder, 'node_modules/@jazzer.js/core/package.json'))) return
  writeFileSync(resolve(folder, 'package.json'), '{"private":true}')
  const installed = run('npm', [
    'install',
    '--prefix',
    folder,
    '--save-exact',
    '--no-fund',
    '--no-audit',
    JAZZER,
  ])
  if (installed.status !== 0) fail(`npm could not install ${JAZZER}:\n${installed.stderr}`)
}

/** One CommonJS file with the library, its dependencies and the targets: Jazzer instruments all of it. */
async function bundle() {
  const source = (path) => resolve(root, 'src', path)
  const { metafile } = await build({
    stdin: {
      contents: `import { targets, textOf } from './targets.ts'
        exports.names = Object.keys(targets)
        exports.fuzz = (bytes) => { targets[process.env.FUZZ_TARGET](textOf(bytes)) }`,
      resolveDir: here,
    },
    outfile: resolve(folder, 'targets.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    metafile: true,
    logLevel: 'error',
    alias: {
      'urai-berita': source('index.ts'),
      'urai-berita/export': source('export/index.ts'),
      'urai-berita/mentions': source('mentions/index.ts'),
    },
  })
  if (Object.keys(metafile.outputs).length === 0) fail('esbuild wrote nothing')
  const listed = run(process.execPath, [
    '-p',
    `require('${resolve(folder, 'targets.cjs')}').names.join()`,
  ])
  return listed.stdout.trim().split(',')
}

/** Each line of lines.txt is a seed, and each page. */
function writeSeeds() {
  const seeds = resolve(folder, 'seeds')
  rmSync(seeds, { recursive: true })
  mkdirSync(seeds)
  for (const [i, line] of readFileSync(resolve(here, 'seeds/lines.txt'), 'utf8')
    .trim()
    .split('\n')
    .entries()) {
    writeFileSync(resolve(seeds, `line-${i}`), line)
  }
  copyFileSync(resolve(here, 'seeds/page.txt'), resolve(seeds, 'page'))
  const fixtures = resolve(root, 'test/fixtures/kompas')
  for (const name of readdirSync(fixtures).filter((each) => each.endsWith('.txt'))) {
    copyFileSync(resolve(fixtures, name), resolve(seeds, name))
  }
  copyFileSync(resolve(here, 'dictionary.txt'), resolve(folder, 'dictionary.txt'))
}

/** Runs one target, as a process of low priority, and reads what libFuzzer counted. */
function fuzz(name) {
  mkdirSync(resolve(folder, 'corpus', name), { recursive: true })
  const before = findingsOf(name)
  const started = performance.now()
  const { stdout, stderr } = run(
    'nice',
    [
      ...['-n', '15', 'chroot', options.tree, '/usr/bin/node'],
      `${home}/node_modules/@jazzer.js/core/dist/cli.js`,
      `${home}/targets.cjs`,
      `${home}/corpus/${name}`,
      `${home}/seeds`,
      ...['--sync', '--timeout', '20000', '--'],
      `-max_total_time=${seconds}`,
      `-max_len=${LONGEST_INPUT}`,
      `-dict=${home}/dictionary.txt`,
      `-artifact_prefix=${home}/findings/${name}-`,
    ],
    { FUZZ_TARGET: name },
  )
  const elapsed = (performance.now() - started) / 1e3
  const log = `${stdout}${stderr}`
  writeFileSync(resolve(folder, `${name}.log`), log)
  const executions = Math.max(0, ...[...log.matchAll(/^#(\d+)\s/gm)].map(([, n]) => Number(n)))
  if (executions === 0) fail(`${name} did not run:\n${log.slice(-2000)}`)
  const found = findingsOf(name).filter((each) => !before.includes(each))
  console.log(`${name}: ${count(executions)} executions, ${found.length} findings`)
  for (const each of found) {
    console.log(`  ${resolve(folder, 'findings', each)}`)
    console.log(/== Uncaught Exception:[\s\S]{0,1500}/.exec(log)?.[0] ?? log.slice(-1500))
  }
  return { executions, elapsed, found: found.length }
}

function findingsOf(name) {
  return readdirSync(resolve(folder, 'findings')).filter((each) => each.startsWith(`${name}-`))
}

function run(command, args, env = {}) {
  return spawnSync(command, args, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
}

function count(number) {
  return number.toLocaleString('en')
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
