import P from 'parsimmon'
import { fields } from '../grammar/fields.ts'
import { token } from '../grammar/token.ts'
import { type Convention } from './convention.ts'

/** `Halaman Selanjutnya`, `Halaman:`, `Show All` */
const step = token(
  /^(?:halaman ?(?:: ?)?(?:selanjutnya|berikutnya|sebelumnya)?|selanjutnya|berikutnya|sebelumnya|next|previous|show all|first|last|(?:baca|simak) (?:berita )?selengkapnya(?: di (?:halaman (?:selanjutnya|berikutnya)|sini))?) ?[.:>»→-]* ?/i,
)

/** `2`, `1 2 3`, `1 | 2 | 3`, `2 dari 3` */
const pages = token(/^(?:(\d{1,3})(?!\d)(?:(?: | dari | ?[|/] ?)\d{1,3}){0,20})? ?/, 1)

/** `1 2 3`, `1 | 2 | 3 Selanjutnya`, `1 2 3 ... Next`: all pages, and no other row of numbers. */
const allPages: P.Parser<{ page?: number }> = token(
  /^1(?: ?[|/] ?| )2(?:(?: ?[|/] ?| )\d{1,3}){0,20}(?: (?:\.{3} )?(?:selanjutnya|berikutnya|next))?[ >»]*/i,
)
  .assert((row) => (row.match(/\d+/g) ?? []).every((page, i) => Number(page) === i + 1), 'in order')
  .result({ page: 1 })

/** A step to another page of the same article: `Halaman Selanjutnya` */
export const pagination: Convention<'pagination', { page?: number }> = {
  kind: 'pagination',
  sign: {
    firstWords: [
      ...['halaman', 'selanjutnya', 'berikutnya', 'sebelumnya', 'next', 'previous', 'show'],
      ...['first', 'last', 'baca', 'simak', '0'],
    ],
    holds:
      /^1[ |/]|^\S+(?:$| ?[:\d»>]| (?:all|selanjutnya|berikutnya|sebelumnya|berita|selengkapnya))/i,
    longest: 90,
  },
  parser: () =>
    P.alt(
      allPages,
      fields(step, ['page', pages], token(/^(?:show all|selanjutnya|berikutnya)?[ >»]*/i)).map(
        ({ page }) => (page ? { page: Number(page) } : {}),
      ),
    ),
}
