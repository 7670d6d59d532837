// Strings that break readers: the trigger of each convention and of each kind of mention again and again,
// brackets and quotation marks that never close, characters that are half, invisible or names of
// properties. Tests read them all; `npm run bench:growth` doubles each.

/** A string of about so many characters. */
export interface HostileString {
  name: string
  ofLength: (length: number) => string
}

/** A piece, as often as it fits. */
function repeated(piece: string): HostileString {
  return {
    name: JSON.stringify(piece),
    ofLength: (length) => piece.repeat(Math.max(1, Math.floor(length / piece.length))),
  }
}

/** One kind of character up to the middle, another from there on. */
function nested(open: string, close: string, within = ''): HostileString {
  return {
    name: `${JSON.stringify(open)} nested`,
    ofLength: (length) => {
      const times = Math.max(1, Math.floor(length / (open.length + close.length)))
      return open.repeat(times) + within + close.repeat(times)
    },
  }
}

/** A beginning, then a piece as often as it fits, then an end. */
function framed(before: string, piece: string, after: string): HostileString {
  return {
    name: `${JSON.stringify(before)} ${JSON.stringify(piece)} ... ${JSON.stringify(after)}`,
    ofLength: (length) =>
      before + piece.repeat(Math.max(1, Math.floor(length / piece.length))) + after,
  }
}

// prettier-ignore
const ofLines = [
  'Kompas.com - 16/08/2020, 12:59 WIB\n', 'Kompas.com - 16/08/2020, 12:59 WIB ', '16/08/2020 ', '16/08/2020\n', 'Senin, ', '2020 ',
  'Diperbarui: ', '12:59 WIB ', 'JAKARTA, ', 'Jakarta - ', 'Jakarta, Solo/', 'JAKARTA/', 'Liputan6.com, ', 'JAKARTA, KOMPAS.com - ', 'KOMPAS.com — ',
  'Penulis: A | ', 'Penulis: ', 'Editor: ', 'Penulis Rani | Editor Siti ', 'Rani Wulandari, ', 'Rani Wulandari,\n', 'Rani Wulandari dan ',
  'Laporan Wartawan X, Y ', 'Rani - detikNews\n', 'Tim Redaksi\n', 'Penulis\n', 'Oleh ', 'Rep: A/ Red: B ', ': Rani\n',
  'Sumber BBC, ', 'Sumber\n', 'Sumber: ', 'Baca juga: ', 'Baca Juga\n', '(Baca: ', 'Terkini Lainnya\n', 'Berita Terkait ',
  'Tag\n', 'Tags: a, ', '#a', '# ', 'Foto: ', 'Lihat Foto\n', '(ANTARA/A) ', '© ', 'Copyright 2020 ', '(A/B) ', 'a/b/c ', '(rid/ipg)\n', '(rid/ipg) ',
  'Halaman: 1\n', 'Halaman 1 2 3 ', 'Selanjutnya ', '[Gambas:', '[Gambas:Video 20detik] ', 'Simak Video "A" ', 'kepada detikcom ',
  'Dapatkan update berita pilihan: ', 'Gabung Kompas.com+ ', 'date 2023-01-01 ', '18 jam yang lalu\n', 'dibaca 53,203 kali ', '1. a\n', '- a\n', '• ',
]

// prettier-ignore
const ofMentions = [
  '1 jam ', '1 jam', '3 jam yang lalu ', 'Senin (', 'Senin (16/8/2021) ', 'Senin ', 'Senin malam ', '16 Agustus ', '16-', '13-16 November ', '13, ', 'pukul 17.18 ', 'pukul ',
  'kemarin ', 'pekan lalu ', 'sejak ', 'sejak 1994 ', 'hingga ', 'awal ', 'setiap ', 'setiap Jumat ', 'tiga kali ', 'selama ', 'tahun ', '1994-1995 ',
  'dua ', 'puluh ', 'dua puluh ', 'seratus ribu ', 'setengah ', 'juta ', '1,2 juta ', '6.700 ', '6.700.', '1.000.', '1,', '1.', '1-', '20-30 ', '1/', '1:', '0', '9 ',
  'sekitar ', 'lebih dari ', 'Sekitar 6.700 orang ', 'persen ', '80,1 persen ', '4%-', '%', 'Rp ', 'Rp 1 ', 'Rp1', 'US$ ', 'Rp 20-30 miliar ', ' per ', 'Rp 10 per liter ', 'rupiah ', '$',
  '50-100 meter ', 'meter ', 'km/', 'magnitudo ', 'M 5,2 ', 'ke-', 'ke-76 ', 'pertama ', 'Yani (43) ', 'Yani (', '(43) ', 'Mashari, 50, ', '(43 tahun) ',
  'Amerika Serikat (AS) ', '(AS) ', 'A (A) ', 'Joko alias Jokowi ', 'alias ', ' atau akrab disapa ', '"Ya," kata Rani. ', '"Ya," ', '" kata ', 'kata ', 'ujar Rani, ', 'katanya. ', 'menurut ', 'Menurut Rani, ',
  'Melansir BBC, ', 'dilansir ', 'dikutip dari ', 'bahwa ', 'Kepala Pasar Legi ', 'Bagus Tirta ', 'dr. ', 'A. B. ', 'H. ', 'bin ',
]

// prettier-ignore
const ofCharacters = [
  '(', ')', '[', '{', '<', '([', '*', '(*)', '"', "'", '“', '”', '‘', '«', '"a', '“a ', '-', '- ', '--', '—', '–', '|', ':', ';', ',', '.', '. ', '...', '…', '/', '\\', '#', '&', '@', '_', '~', '`',
  '&amp;', '&amp;amp;', '&amp', '&#', '&#8211;', '&#x', '&nbsp;', 'â€', 'â€”', 'Ã', ' ', '  a', '\t', '\u00A0', '\u00A0a', '\u00AD', '\u200B', '\u2060', '\u3000', '\uFEFF', '\v\f',
  '\n', '\r', '\r\n', '\r\n \n', '\n\u00A0', '\u0085', '\u2028', '\u2029', '\uD800', '\uDC00', '\uDE00\uD83D', '😀', '\u0301', 'e\u0301', '\u202E', '\u200F', 'ا ', '漢', 'İ', 'ß',
  '\0', '\u0007', '\u001B[31m', '__proto__ ', '__proto__\n', '"__proto__": ', 'constructor ', 'constructor\n', 'toString, ', 'Penulis: __proto__\n', '#__proto__',
  '0', '1', '12', 'x', 'x ', 'X ', 'x. ', 'X. ', 'Aa ', 'Aa-Bb ', 'A', 'a\n', 'Aa Bb Cc\n', 'Hujan turun di lereng gunung itu sejak Minggu pagi.\n', 'Hujan turun. ',
]

export const hostileStrings: HostileString[] = [
  ...[...ofLines, ...ofMentions, ...new Set(ofCharacters)].map(repeated),
  nested('(', ')'),
  nested('[', ']', 'a'),
  nested('([{', '}])'),
  nested('“', '”', 'Hujan.'),
  nested('("', '")', 'Hujan'),
  nested('"Ya, “', '”," kata Rani. '),
  nested('Rani (', ')', '43'),
  nested('(Baca: ', ')'),
  framed('"', 'Hujan turun. ', ''),
  framed('“', 'Hujan turun, ', '" kata Rani.'),
  framed('Kompas.com - ', ' ', '16/08/2020, 12:59 WIB'),
  framed('Penulis', ' ', ': Rani Wulandari'),
  framed('Penulis: ', 'Rani ', '| Editor: Siti'),
  framed('SOLO, KOMPAS.com -', ' ', 'Hujan turun.'),
  framed('Rp', ' ', '1 juta'),
  framed('1', '0', ' juta'),
  framed('1', '.000', ' orang'),
  framed('0,', '0', '1 persen'),
  framed('(', 'a/', 'b)'),
  framed('Senin', ' ', '(16/8/2021)'),
  framed('Badan', ' Bambu', ' (BB)'),
  framed('Sumber: ', 'A', ''),
  framed('\uFEFF', '\u200B', 'Hujan turun.'),
  framed('Hujan turun', '\n', 'di Solo.'),
]
