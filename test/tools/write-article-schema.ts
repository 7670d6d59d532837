// Writes docs/article.schema.json: `npm run schema`, after a change of src/tree.ts.
import { writeFileSync } from 'node:fs'
import { articleSchema } from './article-schema.ts'

writeFileSync(new URL('../../docs/article.schema.json', import.meta.url), await articleSchema())
