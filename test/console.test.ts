// The output that README.md and docs/ show of a command is what it prints. A block of the language
// `console` begins with the command; a line with `…` alone stands for lines that are left out.
import { exec } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const execute = promisify(exec)
const root = fileURLToPath(new URL('..', import.meta.url))
const docs = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
const pages = ['README.md', ...docs.filter((name) => name.endsWith('.md')).map((n) => `docs/${n}`)]

const blocks = pages.flatMap((page) => {
  const markdown = readFileSync(root + page, 'utf8')
  return Array.from(markdown.matchAll(/^```console\n\$ (.+)\n([\s\S]*?)^```$/gm), (block) => {
    const [, command = '', shown = ''] = block
    const line = markdown.slice(0, block.index).split('\n').length + 1
    return { at: `${page}:${line}`, command, shown }
  })
})

/** Each run of lines that is shown, in its order. */
const runsOf = (shown: string): string[] => shown.split(/^…\n/mu)

describe.concurrent('what a page shows is what the command prints', { timeout: 120_000 }, () => {
  test.each(blocks)('$at: $command', async ({ command, shown }) => {
    // What builds the package would take it away from the tests beside this one.
    expect(command).toMatch(/^npx tsx examples\//u)
    const env = { ...process.env, NO_COLOR: '1' }
    const { stdout } = await execute(command, { cwd: root, env })
    const [first = '', ...others] = runsOf(shown)
    const isWhole = others.length === 0
    let rest = stdout.replaceAll(/[ \t]+$/gmu, '').trimEnd() + '\n'
    if (isWhole) expect(rest).toBe(first)
    expect(rest.startsWith(first)).toBe(true)
    for (const run of others) {
      expect(rest).toContain(run)
      rest = rest.slice(rest.indexOf(run) + run.length)
    }
  })

  test('every example is shown somewhere', () => {
    const examples = readdirSync(`${root}examples`).filter((name) => name.endsWith('.ts'))
    const shown = blocks.map(({ command }) => command).join('\n')
    expect(examples.filter((name) => !shown.includes(`examples/${name}`))).toEqual([])
  })
})
