// Draws docs/images/parse.svg and parse-narrow.svg: `npm run picture`, after a change of what the library
// reads.
import { writeFileSync } from 'node:fs'
import { picture } from './picture.ts'

const folder = new URL('../../docs/images/', import.meta.url)
writeFileSync(new URL('parse.svg', folder), picture('wide'))
writeFileSync(new URL('parse-narrow.svg', folder), picture('narrow'))
