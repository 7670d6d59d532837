// Writes the public API as TypeScript sees it, one file for each door, so that a change of it shows in
// review. Reads dist/: build first.
//
//   npm run api              writes docs/api/*.api.md
//   npm run api -- --check   changes nothing; exit code 1 where a file is out of date
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const root = resolve(import.meta.dirname, '../..')
const isCheck = process.argv.includes('--check')
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The doors that have types: `index` for `.`, `mentions` for `./mentions`. */
const doors = Object.entries(exports).flatMap(([path, conditions]) => {
  const types = conditions?.import?.types
  return types === undefined ? [] : [[path === '.' ? 'index' : path.slice(2), types]]
})

const compilerOptions = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  target: 'es2022',
  lib: ['es2023'],
  types: [],
  strict: true,
}

/** The report of one door, without the note on the tool. */
function reportOf(name, types, folder) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, types),
      compiler: { overrideTsconfig: { compilerOptions, files: [join(root, types)] } },
      apiReport: {
        enabled: true,
        reportFolder: folder,
        reportTempFolder: join(folder, 'temp'),
        reportFileName: `${name}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  })
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === 'warning') message.logLevel = 'none'
    },
  })
  if (!succeeded) throw new Error(`The API of ${name} cannot be read.`)
  return readFileSync(join(folder, `${name}.api.md`), 'utf8')
}

mkdirSync(join(root, 'docs/api'), { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'urai-berita-api-'))
try {
  const stale = doors.filter(([name, types]) => {
    const file = join(root, 'docs/api', `${name}.api.md`)
    const report = reportOf(name, types, folder)
    if (!isCheck) writeFileSync(file, report)
    else return readFileSync(file, 'utf8') !== report
    return false
  })
  for (const [name] of stale) {
    console.error(`docs/api/${name}.api.md is out of date: the public API has changed. npm run api`)
  }
  process.exitCode = stale.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
