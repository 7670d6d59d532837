// Draws docs/images/parse.svg: `npm run picture`, after a change of what the library reads.
import { writeFileSync } from 'node:fs'
import { picture } from './picture.ts'

writeFileSync(new URL('../../docs/images/parse.svg', import.meta.url), picture())
