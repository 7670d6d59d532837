// Builds the playground into one HTML file that holds all of itself: style, script, and the worker as
// text within the script. So it opens from the file system, and its policy lets nothing else in.
//
//   tsx docs/playground/build.ts site/playground
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = import.meta.dirname

/** What a bundle is, and the files it was made of, by their path in the repository. */
export interface Bundle {
  readonly code: string
  readonly files: readonly string[]
}

/** Bundles one file with all that it imports; the library by the paths of the tests, from its sources. */
async function bundle(file: string, define: Record<string, string> = {}): Promise<Bundle> {
  const root = join(here, '../..')
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(here, file)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    loader: { '.txt': 'text' },
    tsconfig: join(root, 'tsconfig.test.json'),
    logLevel: 'warning',
    define,
  })
  const code = outputFiles[0]?.text.trim() ?? ''
  return { code, files: Object.keys(metafile.inputs) }
}

/** What the page may do: run its own script and a worker of it, and nothing of any network. */
function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    'worker-src blob:',
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`
}

/** Writes `index.html` into a folder; gives what its script and its worker are made of. */
export async function buildPlayground(folder: string): Promise<{ page: Bundle; worker: Bundle }> {
  const style = await bundle('style/index.css')
  const worker = await bundle('read/worker.ts')
  const page = await bundle('main.ts', { WORKER: JSON.stringify(worker.code) })

  const template = await readFile(join(here, 'index.html'), 'utf8')
  const html = template
    .replace('content="policy"', () => `content="${policyFor(page.code, style.code)}"`)
    .replace('<!-- style -->', () => `<style>${style.code}</style>`)
    .replace('<!-- script -->', () => `<script>${page.code}</script>`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), html)
  return { page, worker }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  await buildPlayground(argv[2] ?? 'site/playground')
}
