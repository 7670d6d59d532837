import P from 'parsimmon'
import { fields } from '../grammar/fields.ts'
import { type Convention } from './convention.ts'

/** `Halaman Selanjutnya`, `Halaman:`, `Show All` */
const step = P.regexp(
  /^(?:halaman ?(?:: ?)?(?:selanjutnya|berikutnya|sebelumnya)?|selanjutnya|berikutnya|sebelumnya|next|previous|show all|first|last|(?:baca|simak) (?:berita )?selengkapnya(?: di (?:halaman (?:selanjutnya|berikutnya)|sini))?) ?[.:>»→-]* ?/i,
)

/** `2`, `1 2 3`, `1 | 2 | 3`, `2 dari 3` */
const pages = P.regexp(/^(?:(\d{1,3})(?!\d)(?:(?: | dari | ?[|/] ?)\d{1,3}){0,20})? ?/, 1)

/** A step to another page of the same article: `Halaman Selanjutnya` */
export const pagination: Convention<'pagination', { page?: number }> = {
  kind: 'pagination',
  sign: {
    firstWords: [
      ...['halaman', 'selanjutnya', 'berikutnya', 'sebelumnya', 'next', 'previous', 'show'],
      ...['first', 'last', 'baca', 'simak'],
    ],
    holds: /^\S+(?: ?$| ?[:\d»>]| (?:all|selanjutnya|berikutnya|sebelumnya|berita|selengkapnya))/i,
    longest: 90,
  },
  parser: () =>
    fields(step, ['page', pages], P.regexp(/^(?:show all|selanjutnya|berikutnya)?[ >»]*/i)).map(
      ({ page }) => (page ? { page: Number(page) } : {}),
    ),
}
