// Writes docs/outlets.md: `npm run outlets`, after a change of a record in src/outlets/.
import { writeFileSync } from 'node:fs'
import { outletsPage } from './outlets-page.ts'

writeFileSync(new URL('../../docs/outlets.md', import.meta.url), outletsPage())
