// The published declarations must stand alone: a type of a dependency in them would turn into `any`
// (or an error) for users who have not installed that dependency's types.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const files = readdirSync('dist').filter((file) => /\.d\.c?ts$/.test(file))
/** Examples in comments import the package itself. */
const withoutComments = (file) =>
  readFileSync(join('dist', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
const foreign = files.flatMap((file) =>
  [...withoutComments(file).matchAll(/(?:from|import\()\s*['"]([^.'"][^'"]*)/g)]
    .map((m) => m[1])
    .map((name) => `${file} imports ${name}`),
)
if (files.length === 0) foreign.push('dist holds no declarations: build first')
for (const line of foreign) console.error(line)
console.log(`${files.length} declaration files, ${foreign.length} faults`)
process.exitCode = foreign.length > 0 ? 1 : 0
