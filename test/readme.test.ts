// What README.md and its Indonesian counterpart say in figures, and how they begin.
import { existsSync, readFileSync } from 'node:fs'
import { outlets } from 'urai-berita'
import { describe, expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

describe.each(['README.md', 'docs/id.md'])('%s', (path) => {
  const page = read(path)

  test('begins with a quick start of ten lines at most', () => {
    const [, code = ''] = /^```ts\n([\s\S]*?)^```$/mu.exec(page) ?? []
    const lines = code.split('\n').filter((line) => line.trim() !== '')
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.length).toBeLessThanOrEqual(10)
  })

  test('names the commands to see it and to prove it', () => {
    expect(page).toContain('npm ci && npm run example')
    expect(page).toContain('npm ci && npm test')
  })

  test('counts the outlets and the kinds of block', () => {
    const [, union = ''] = /^export type Block =\n([\s\S]*?)\n\n/mu.exec(read('src/tree.ts')) ?? []
    expect(page).toContain(`[${outlets.length} `)
    expect(page).toMatch(
      new RegExp(` ${union.split('\n').length} (?:kinds of block|jenis blok)`, 'u'),
    )
  })

  test('names scripts and tests that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const [, name = ''] of page.matchAll(/npm run ([\w:-]+)/gu))
      expect(scripts).toHaveProperty([name])
    for (const [, command = ''] of page.matchAll(/`npx vitest run ([^`]+)`/gu)) {
      for (const path of command.split(' '))
        expect(existsSync(new URL(path, root)), path).toBe(true)
    }
  })
})

test('README.md tells the limit of size', () => {
  const { 'size-limit': limits } = JSON.parse(read('package.json')) as {
    'size-limit': { path: string; limit: string }[]
  }
  const limit = limits.find(({ path }) => path === 'dist/index.js')?.limit ?? 'none'
  expect(read('README.md')).toContain(`At most ${limit}`)
})
