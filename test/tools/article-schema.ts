// The JSON Schema of an article, made from the types of src/tree.ts.
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  SchemaGenerator,
  StringType,
  type SubNodeParser,
} from 'ts-json-schema-generator'

function path(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url))
}

const config = {
  ...DEFAULT_CONFIG,
  path: path('src/tree.ts'),
  tsconfig: path('tsconfig.json'),
  type: 'Article',
  skipTypeCheck: true,
}

/** Any string is the id of an outlet: the type suggests the known ones to editors, no more. */
const outletId: SubNodeParser = {
  supportsNode: (node) => 'type' in node && /^(?:export )?type OutletId\b/.test(node.getText()),
  createType: () => new StringType(),
}

/** The schema as it stands in docs/article.schema.json. */
export function articleSchema(): Promise<string> {
  const program = createProgram(config)
  const parser = createParser(program, config, (chain) => chain.addNodeParser(outletId))
  const generator = new SchemaGenerator(program, parser, createFormatter(config))
  const schema = { title: 'An article of urai-berita', ...generator.createSchema('Article') }
  return format(JSON.stringify(schema), { parser: 'json', printWidth: 100 })
}
