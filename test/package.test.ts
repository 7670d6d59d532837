import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as door from 'urai-berita'
import * as exporters from 'urai-berita/export'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const execute = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const dependencies = ['parsimmon', 'date-fns', '@date-fns/utc']

const page = `Pasar Legi Dibuka Kembali Setelah Dua Bulan

Kompas.com - 02/01/2021, 08:15 WIB

SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.
`

let home: string
let unpacked: string

/** Packs what would be published and installs it in a project of its own. */
beforeAll(async () => {
  if (!existsSync(join(root, 'dist/index.js'))) {
    throw new Error('This test reads the built package, and dist/ is not there: npm run build')
  }
  home = await mkdtemp(join(tmpdir(), 'urai-berita-'))
  const modules = join(home, 'node_modules')
  unpacked = join(modules, 'urai-berita')
  await mkdir(unpacked, { recursive: true })
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', home]
  await execute('npm', pack, { cwd: root })
  const tarball = (await readdir(home)).find((name) => name.endsWith('.tgz')) ?? 'none.tgz'
  await execute('tar', ['-xzf', join(home, tarball), '-C', unpacked, '--strip-components=1'])
  for (const name of dependencies) {
    await mkdir(dirname(join(modules, name)), { recursive: true })
    await symlink(join(root, 'node_modules', name), join(modules, name), 'dir')
  }
}, 60_000)

afterAll(async () => {
  if (home) await rm(home, { recursive: true })
})

/** Runs a program in that project with plain Node, and gives what it prints. */
async function run(file: string, program: string): Promise<unknown> {
  await writeFile(join(home, file), program)
  const { stdout } = await execute(process.execPath, [join(home, file)], { cwd: home })
  return JSON.parse(stdout)
}

const use = `
const article = parseArticle(${JSON.stringify(page)})
const same = outlets === alone
const exported = {
  names: Object.keys(exporters).sort(),
  news: exporters.toSchemaOrg(article),
  markdown: exporters.toMarkdown(article),
}
console.log(JSON.stringify({ names: Object.keys(door).sort(), article, same, exported }))
`

describe('the packed package in plain Node', { timeout: 30_000 }, () => {
  const expected = {
    names: Object.keys(door).sort(),
    article: door.parseArticle(page),
    same: true,
    exported: {
      names: Object.keys(exporters).sort(),
      news: exporters.toSchemaOrg(door.parseArticle(page)),
      markdown: exporters.toMarkdown(door.parseArticle(page)),
    },
  }

  test('loads as an ES module', async () => {
    const program = `
      import * as door from 'urai-berita'
      import { outlets, parseArticle } from 'urai-berita'
      import { outlets as alone } from 'urai-berita/outlets'
      import * as exporters from 'urai-berita/export'
      ${use}`
    expect(await run('page.mjs', program)).toEqual(expected)
  })

  test('loads as a CommonJS module', async () => {
    const program = `
      const door = require('urai-berita')
      const { outlets, parseArticle } = door
      const { outlets: alone } = require('urai-berita/outlets')
      const exporters = require('urai-berita/export')
      ${use}`
    expect(await run('page.cjs', program)).toEqual(expected)
  })

  test('shows its package.json', async () => {
    const program = "console.log(JSON.stringify(require('urai-berita/package.json').name))"
    expect(await run('name.cjs', program)).toBe('urai-berita')
  })

  test('shows the schema of an article', async () => {
    const program = `
      const { title, definitions } = require('urai-berita/schema')
      console.log(JSON.stringify({ title, required: definitions.Title.required }))`
    expect(await run('schema.cjs', program)).toEqual({
      title: 'An article of urai-berita',
      required: ['position', 'text', 'type'],
    })
  })

  test('hides everything else', async () => {
    const program = "import 'urai-berita/dist/index.js'"
    await expect(run('inside.mjs', program)).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
})

describe('the packed package', () => {
  test('holds the library, its source and its papers, and nothing else', async () => {
    const entries = await readdir(unpacked)
    expect(entries).toEqual(
      expect.arrayContaining(['LICENSE', 'dist', 'docs', 'package.json', 'src']),
    )
    expect(entries).not.toEqual(expect.arrayContaining(['test']))
    const docs = await readdir(join(unpacked, 'docs'))
    expect(docs).toEqual(expect.arrayContaining(['article.schema.json', 'getting-started.md']))
    expect(docs).not.toEqual(expect.arrayContaining(['api']))
  })

  test('holds all that its README and guides lead to', async () => {
    const names = await readdir(unpacked, { recursive: true })
    const papers = names.filter((name) => name.endsWith('.md'))
    const missing: string[] = []
    for (const paper of papers) {
      const markdown = (await readFile(join(unpacked, paper), 'utf8')).replace(/`[^`\n]*`/gu, '')
      for (const [, link = ''] of markdown.matchAll(/(?:\]\(|src="|srcset=")([^)"\s#]+)/gu)) {
        const isHere = /^https?:/u.test(link) || existsSync(join(unpacked, dirname(paper), link))
        if (!isHere) missing.push(`${paper}: ${link}`)
      }
    }
    expect(papers).toContain('README.md')
    expect(missing).toEqual([])
  })

  test('has declarations that mention no Parsimmon', async () => {
    const dist = join(unpacked, 'dist')
    const declarations = (await readdir(dist)).filter((name) => /\.d\.c?ts$/.test(name))
    expect(declarations).toEqual(
      expect.arrayContaining(
        ['index', 'outlets', 'mentions', 'export'].flatMap((door) => [
          `${door}.d.ts`,
          `${door}.d.cts`,
        ]),
      ),
    )
    for (const name of declarations) {
      const declaration = await readFile(join(dist, name), 'utf8')
      expect(declaration.toLowerCase()).not.toContain('parsimmon')
    }
  })
})
