// Writes a corpus of invented pages to standard output, the same for the same seed: to try the
// runners, to test them and to measure them. Some records are damaged, in the ways of real ones.
//
//   npx tsx examples/corpus/synthesize.ts --pages 20000 > pages.ndjson
//   npx tsx examples/corpus/synthesize.ts --pages 500 --format wet --damage 0 > pages.wet
import { parseArgs } from 'node:util'
import { writeAll } from './output.ts'

/** A source of choices. */
interface Dice {
  /** A whole number from 0 to below `sides`. */
  readonly roll: (sides: number) => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
}

/** Mulberry32: small, and good enough for choices. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const roll = (sides: number) => Math.floor(next() * sides)
  return { roll, pick: (from) => from[roll(from.length)] ?? from[0] }
}

const people = ['Rani Wulandari', 'Bagus Tirta', 'Siti Aminah', 'Larasati Wedhaningrum'] as const
const towns = ['SOLO', 'KLATEN', 'JAKARTA', 'RAWA LINDUNG', 'MAKASSAR', 'AMBON'] as const
const subjects = [
  'Harga beras',
  'Pasar Legi',
  'Perahu baca',
  'Kebun kopi',
  'Jembatan desa',
] as const
const verbs = ['dibuka kembali', 'turun perlahan', 'menunggu hujan', 'mulai ramai lagi'] as const
const whens = ['pada Minggu pagi', 'sejak awal bulan', 'menjelang panen raya'] as const
const menus = [
  'Nasional',
  'Regional',
  'Money',
  'Bola',
  'Tekno',
  'Kanal Warga',
  'Resep Nenek',
] as const

interface Desk {
  readonly domain: string
  readonly dateline: (day: string, month: string, year: number) => string
  readonly lead: (town: string) => string
  readonly credit: (author: string, editor: string) => string
}

const desks: readonly [Desk, ...Desk[]] = [
  {
    domain: 'regional.kompas.com',
    dateline: (day, month, year) => `Kompas.com - ${day}/${month}/${year}, 07:15 WIB`,
    lead: (town) => `${town}, KOMPAS.com - `,
    credit: (author, editor) => `Penulis: ${author} | Editor: ${editor}`,
  },
  {
    domain: 'news.detik.com',
    dateline: (day, _month, year) => `Senin, ${day} Jan ${year} 17:18 WIB`,
    lead: (town) => `${town} - `,
    credit: () => '(rid/ipg)',
  },
  {
    domain: 'www.antaranews.com',
    dateline: (day, _month, year) => `Rabu, ${day} November ${year} 21:04 WIB`,
    lead: (town) => `${town} (ANTARA) - `,
    credit: (author, editor) => `Pewarta: ${author}\nEditor: ${editor}`,
  },
  {
    domain: 'wartalembah.example',
    dateline: (day, month, year) => `Warta Lembah - ${day}/${month}/${year}, 08:30 WITA`,
    lead: (town) => `${town}, WARTA LEMBAH - `,
    credit: (author) => `Pewarta: ${author}`,
  },
]

function pageOf({ roll, pick }: Dice): { readonly url: string; readonly text: string } {
  const desk = pick(desks)
  const sentence = () => `${pick(subjects)} di ${pick(towns)} ${pick(verbs)} ${pick(whens)}.`
  const headline = () => `${pick(subjects)} ${pick(verbs)}, Kata Warga ${pick(people)}`
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
  const paragraph = () => times(2 + roll(4), sentence).join(' ')
  const [day, month] = [1 + roll(31), 1 + roll(12)].map((part) => `${part}`.padStart(2, '0'))
  const text = [
    ...times(3 + roll(8), () => pick(menus)),
    headline(),
    desk.dateline(day ?? '', month ?? '', 2008 + roll(17)),
    `${desk.lead(pick(towns))}${paragraph()}`,
    ...times(3 + roll(8), paragraph),
    `Baca juga: ${headline()}`,
    `"Kami menunggu di dermaga," kata ${pick(people)}. ${sentence()}`,
    desk.credit(pick(people), pick(people)),
    'Terkini Lainnya',
    ...times(roll(6), headline),
  ].join('\n\n')
  return { url: `https://${desk.domain}/baca/${roll(1e9)}`, text }
}

const feed = Buffer.from('\n')

/** A line of NDJSON, damaged or not. */
function jsonOf(dice: Dice, id: string, isDamaged: boolean): Buffer {
  const { url, text } = pageOf(dice)
  const good = Buffer.from(JSON.stringify({ id, url, text }))
  const damages: readonly [Buffer, ...Buffer[]] = [
    good.subarray(0, good.length >> 1),
    withBadByte(good),
    Buffer.from(JSON.stringify({ id, url, html: '<p></p>' })),
    Buffer.from(JSON.stringify({ id, text: 7 })),
    Buffer.from(JSON.stringify([text])),
    // Odd, and yet pages.
    Buffer.from(JSON.stringify({ id, url, text: '' })),
    Buffer.from(JSON.stringify({ id, url, text: `\0__proto__\n${text.slice(0, 400)}\ud83d` })),
    Buffer.from(JSON.stringify({ id, text: text.replaceAll('\n\n', ' ') })),
    Buffer.concat([feed, good, Buffer.from('\r')]),
  ]
  return Buffer.concat([isDamaged ? dice.pick(damages) : good, feed])
}

/** A record of WET, damaged or not. */
function wetOf(dice: Dice, id: string, isDamaged: boolean): Buffer {
  const { url, text } = pageOf(dice)
  const body = Buffer.from(text)
  const record = (type: string, length: number, held: Buffer = body) =>
    Buffer.concat([
      Buffer.from(
        [
          'WARC/1.0',
          `WARC-Type: ${type}`,
          `WARC-Target-URI: ${url}`,
          `WARC-Record-ID: <urn:example:${id}>`,
          'Content-Type: text/plain',
          `Content-Length: ${length}`,
        ].join('\r\n'),
      ),
      Buffer.from('\r\n\r\n'),
      held,
      Buffer.from('\r\n\r\n'),
    ])
  const damages: readonly [Buffer, ...Buffer[]] = [
    record('conversion', body.length >> 1),
    record('conversion', body.length + 5000),
    record('conversion', body.length, withBadByte(body)),
    record('response', body.length),
    record('conversion', NaN),
    Buffer.concat([record('conversion', body.length).subarray(0, 60), feed]),
    record('conversion', 0, Buffer.alloc(0)),
  ]
  return isDamaged ? dice.pick(damages) : record('conversion', body.length)
}

/** Half of a character of two bytes, in the middle of a text. */
function withBadByte(bytes: Buffer): Buffer {
  const broken = Buffer.from(bytes)
  broken[bytes.length >> 1] = 0xc3
  return broken
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '7' },
    damage: { type: 'string', default: '0.02' },
    format: { type: 'string', default: 'ndjson' },
  },
})

const make = values.format === 'wet' ? wetOf : jsonOf
const dice = diceOf(Number(values.seed))
if (make === wetOf)
  await writeAll(1, 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n')

let records: Buffer[] = []
for (let i = 0; i < Number(values.pages); i++) {
  const isDamaged = dice.roll(1e6) < Number(values.damage) * 1e6
  records.push(make(dice, `p${i}`, isDamaged))
  if (records.length === 100) {
    await writeAll(1, Buffer.concat(records))
    records = []
  }
}
await writeAll(1, Buffer.concat(records))
