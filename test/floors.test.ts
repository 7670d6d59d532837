import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))

/** From the ground up: a file imports from its own floor and from those before it. */
// prettier-ignore
const floors = ['outlets', 'tree', 'text', 'grammar', 'conventions', 'stages', 'mentions', 'parse', 'export', 'door']

function floorOf(file: string): number {
  const [first = '', ...path] = file.split('/')
  if (path.length > 0) return floors.indexOf(first)
  if (first === 'tree.ts') return floors.indexOf('tree')
  return floors.indexOf(first === 'index.ts' ? 'door' : 'parse')
}

const packages = new Set(['parsimmon', 'date-fns', '@date-fns/utc'])

/** The source of a file without its comments. */
function codeOf(file: string): string {
  const source = readFileSync(join(src, file), 'utf8')
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** What a file imports: files of src by their path in it, packages by their name. */
function importsOf(file: string): { files: string[]; packages: string[] } {
  const named = Array.from(
    codeOf(file).matchAll(
      /^(?:import|export)\b[^';]+\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
    ([, from, effect, loaded]) => from ?? effect ?? loaded ?? '',
  )
  return {
    files: named
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(src, join(src, dirname(file), name)).replaceAll('\\', '/')),
    packages: named.filter((name) => !name.startsWith('.')),
  }
}

const imports = new Map(files.map((file) => [file, importsOf(file)]))

test('every file stands on a floor', () => {
  expect(files.length).toBeGreaterThan(40)
  expect(files.filter((file) => floorOf(file) === -1)).toEqual([])
})

/** The files whose code a rule finds something in, with what it finds. */
function offences(find: (code: string, file: string) => readonly string[]): string[] {
  return files.flatMap((file) => find(codeOf(file), file).map((found) => `${file}: ${found}`))
}

test('imports go to files that exist, of the same floor or a lower one', () => {
  const wrong = offences((_code, file) =>
    (imports.get(file)?.files ?? []).filter(
      (each) => !files.includes(each) || floorOf(each) > floorOf(file),
    ),
  )
  expect(wrong).toEqual([])
})

test('exporters know the tree and its words, not how they are read', () => {
  const known = /^(?:export\/|outlets\/|text\/|tree\.ts$|to-text\.ts$)/
  const wrong = offences((_code, file) =>
    file.startsWith('export/')
      ? (imports.get(file)?.files ?? []).filter((each) => !known.test(each))
      : [],
  )
  expect(wrong).toEqual([])
})

test('imports from outside are the packages that the library depends on', () => {
  const wrong = offences((_code, file) =>
    (imports.get(file)?.packages ?? []).filter((name) => !packages.has(name)),
  )
  expect(wrong).toEqual([])
})

test('Parsimmon is imported by its default alone: a named import crashes in plain Node', () => {
  const wrong = offences((code) =>
    (code.match(/^import .* from 'parsimmon'$/gm) ?? []).filter(
      (statement) => !/^import (?:type )?P from/.test(statement),
    ),
  )
  expect(wrong).toEqual([])
})

test('only grammar/match.ts runs Parsimmon', () => {
  const running = /\.(?:parse|tryParse|mark|node)\(|\bP\.index\b|\b_: \(|\)\._\b/g
  expect(offences((code) => code.match(running) ?? [])).toEqual([
    'grammar/match.ts: _: (',
    'grammar/match.ts: )._',
  ])
})

test('no file reads a clock, chance or the process', () => {
  const impure =
    /Date\.now|new (?:UTC)?Date\(\)|\bDate\(\)|Math\.random|\bprocess\b|\bperformance\b|'node:/g
  expect(offences((code) => code.match(impure) ?? [])).toEqual([])
})

test('no file imports itself by way of others', () => {
  const done = new Set<string>()
  const cycles: string[] = []
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    } else if (!done.has(file)) {
      for (const next of imports.get(file)?.files ?? []) follow(next, [...path, file])
      done.add(file)
    }
  }
  for (const file of files) follow(file, [])
  expect(cycles).toEqual([])
})
