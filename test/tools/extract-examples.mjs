// Turns each ```ts block of the @example tags in src/ and of README.md and docs/**/*.md into one
// test under test/generated/, named by file and line. Lines stay where they were, so that a failure
// points to its place in the source. What a comment says of a value is asserted:
//
//   parseDateline(line)?.outlet // 'kompas'
//   toText(node) // => 'Minsk'
//   console.log(article.places) // ['MINSK']
//
// A comment that is no literal stays a comment. A block marked ```ts no-run is left alone.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const OUT = 'test/generated'
const FENCE = /^( *(?:\* ?)?)```(?:ts|typescript)\b([^\n]*)\n([\s\S]*?)\n\1```/gm

/** The files of a folder, sorted. */
function filesIn(folder, ending) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

const parseCode = (code) => ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)

/** The names a file of ours exports itself. */
function exportsOf(source) {
  const names = new Set()
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && !statement.isTypeOnly) {
      for (const { name, isTypeOnly } of statement.exportClause.elements ?? []) {
        if (!isTypeOnly) names.add(name.text)
      }
    }
    if (!ts.canHaveModifiers(statement)) continue
    const exported = ts
      .getModifiers(statement)
      ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!exported) continue
    if (ts.isFunctionDeclaration(statement) && statement.name) names.add(statement.name.text)
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) names.add(name.getText())
    }
  }
  return names
}

/** Whether an expression is a plain value: literals, arrays and objects of them, `new Date('...')`. */
function isValue(node) {
  if (ts.isLiteralExpression(node)) return true
  if (ts.isIdentifier(node)) return /^(?:undefined|NaN|Infinity)$/.test(node.text)
  if (ts.isPrefixUnaryExpression(node)) return isValue(node.operand)
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isValue)
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((p) => ts.isPropertyAssignment(p) && isValue(p.initializer))
  }
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && node.arguments?.length === 1
  }
  const { TrueKeyword, FalseKeyword, NullKeyword } = ts.SyntaxKind
  return [TrueKeyword, FalseKeyword, NullKeyword].includes(node.kind)
}

/** The value a comment states, as code, or nothing. */
function statedValue(comment) {
  const code = comment
    .trim()
    .replace(/^(?:=>|→)/, '')
    .trim()
  if (!code) return undefined
  const source = parseCode(`(${code}\n)`)
  const [statement, ...more] = source.statements
  if (source.parseDiagnostics.length > 0 || more.length > 0) return undefined
  if (!statement || !ts.isExpressionStatement(statement)) return undefined
  const { expression } = statement
  if (!ts.isParenthesizedExpression(expression) || !isValue(expression.expression)) return undefined
  return code
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}

/** The stated value after a statement: on its last line, or going on over the comment lines below. */
function valueAfter(code, end) {
  const [first = '', ...below] = code.slice(end).split('\n')
  const opening = /^[\s;]*\/\/(.*)$/.exec(first)
  const lines = opening ? [opening[1]] : []
  if (!opening && (first.trim() !== '' || !/^\s*\/\/\s*(?:=>|→)/.test(below[0] ?? ''))) {
    return undefined
  }
  for (const line of below) {
    const value = lines.length > 0 ? statedValue(lines.join('\n')) : undefined
    if (value) return value
    const comment = /^\s*\/\/(.*)$/.exec(line)
    if (!comment) return undefined
    lines.push(comment[1])
  }
  return statedValue(lines.join('\n'))
}

/** The expression a statement is about: `expr`, or what `console.log(expr)` prints. */
function subjectOf(statement) {
  if (!ts.isExpressionStatement(statement)) return undefined
  const { expression } = statement
  const logs = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
  if (logs) return expression.arguments.length === 1 ? expression.arguments[0] : undefined
  return expression
}

/** A block as the body of a test, its imports apart. */
function compile(code) {
  const source = parseCode(code)
  const edits = []
  const imports = []
  let assertions = 0
  for (const statement of source.statements) {
    const [start, end] = [statement.getStart(), statement.getEnd()]
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement.getText().replaceAll(/\s*\n\s*/g, ' '))
      edits.push([start, end, code.slice(start, end).replaceAll(/[^\n]/g, '')])
    }
    if (ts.isExportAssignment(statement) || !subjectOf(statement)) continue
    const value = valueAfter(code, end)
    if (!value) continue
    const subject = subjectOf(statement).getText()
    edits.push([start, end, `vitest.expect(${subject}).toEqual(${value})`])
    assertions += 1
  }
  let body = code
  for (const [start, end, text] of edits.reverse()) {
    body = body.slice(0, start) + text + body.slice(end)
  }
  body = body.replaceAll(/^export /gm, '')
  return { source, imports, body, assertions }
}

/** The identifiers of a block that it neither declares nor imports. */
function freeNames(source) {
  const used = new Set()
  const declared = new Set()
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const { parent } = node
      if (parent.name === node && !ts.isPropertyAccessExpression(parent)) {
        if (!ts.isPropertyAssignment(parent)) declared.add(node.text)
        if (ts.isShorthandPropertyAssignment(parent)) used.add(node.text)
      } else if (!(ts.isPropertyAccessExpression(parent) && parent.name === node)) {
        used.add(node.text)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...used].filter((name) => !declared.has(name))
}

const door = existsSync('src/index.ts')
  ? exportsOf(parseCode(readFileSync('src/index.ts', 'utf8')))
  : new Set()
let examples = 0
let assertions = 0

/** Writes the blocks of a text that starts on line `base` (from 0) of a file. */
function emit(file, text, base, own) {
  for (const match of text.matchAll(FENCE)) {
    const [, margin, flags, block] = match
    if (/\bno-run\b/.test(flags)) continue
    const line = base + text.slice(0, match.index).split('\n').length + 1
    const bare = (s) => (s.startsWith(margin) ? s.slice(margin.length) : s.replace(/^ *\* ?/, ''))
    const example = compile(block.split('\n').map(bare).join('\n'))
    const free = freeNames(example.source)
    const here = free.filter((name) => own.has(name))
    const public_ = free.filter((name) => !own.has(name) && door.has(name))
    const imports = [`import * as vitest from 'vitest'`, ...example.imports]
    if (here.length > 0) imports.push(`import { ${here.join(', ')} } from '../../${file}'`)
    if (public_.length > 0) imports.push(`import { ${public_.join(', ')} } from 'urai-berita'`)
    const name = `${file}:${line}`
    writeFileSync(
      join(OUT, `${file.replaceAll(/\W+/g, '_')}_L${line}.test.ts`),
      `// from ${name}\n${imports.join('\n')}\nvitest.test('${name}', async () => {\n${example.body}\n})\n`,
    )
    examples += 1
    assertions += example.assertions
  }
}

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
for (const file of filesIn('src', '.ts')) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const own = exportsOf(source)
  const seen = new Set()
  const visit = (node) => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example' || seen.has(tag.pos)) continue
      seen.add(tag.pos)
      emit(file, tag.getText(), source.getLineAndCharacterOfPosition(tag.getStart()).line, own)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}
for (const file of [
  'README.md',
  ...filesIn('docs', '.md').filter((file) => !file.endsWith('.api.md')),
]) {
  if (existsSync(file)) emit(file, readFileSync(file, 'utf8'), 0, new Set())
}
console.log(`${examples} examples, ${assertions} assertions`)
