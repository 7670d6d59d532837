import { describe, expect, test } from 'vitest'
import { passagesOf } from '../support/lines.ts'

/** Each passage as its kind and its lines: `byline: Rani / Penulis`. */
function drawn(text: string): string[] {
  return passagesOf(text).map(({ lines, reading, shape }) => {
    return `${reading?.kind ?? shape}: ${lines.map((line) => line.text).join(' / ')}`
  })
}

const title = 'Pasar Legi Dibuka Kembali Setelah Dua Bulan'
const prose = 'Pedagang menempati kios lama mereka sampai akhir tahun ini.'

describe('what stands on several lines becomes one passage', () => {
  // prettier-ignore
  test.each([
    ['a name and the label below it',         'Rani Wulandari\nPenulis',                        ['byline: Rani Wulandari / Penulis']],
    ['names joined by commas at line ends',   'Rani Wulandari,\nBagus Tirta\nTim Redaksi',      ['byline: Rani Wulandari, / Bagus Tirta / Tim Redaksi']],
    ['a label and the name below it',         'Penulis\nRani Wulandari',                        ['byline: Penulis / Rani Wulandari']],
    ['a label and a value behind a colon',    'Penulis\n: Rani Wulandari',                      ['byline: Penulis / : Rani Wulandari']],
    ['a label, a colon, a value',             'Penulis\n:\nRani Wulandari',                     ['byline: Penulis / : / Rani Wulandari']],
    ['a label with a colon and a value',      'Editor:\nsiti aminah',                           ['byline: Editor: / siti aminah']],
    ['a source behind a colon',               'Sumber\n: BBC',                                  ['attribution: Sumber / : BBC']],
    ['a source below its label',              'Sumber:\nBBC',                                   ['attribution: Sumber: / BBC']],
    ['words and the source of their photo',   'Suasana Pasar Legi, Solo.\nSumber :\n• Antara',  ['caption: Suasana Pasar Legi, Solo.', 'caption: Sumber : / • Antara']],
    ['words printed twice around a credit',   'Suasana pasar pagi\nFoto: pixabay\nSuasana pasar pagi', ['caption: Suasana pasar pagi', 'caption: Foto: pixabay', 'caption: Suasana pasar pagi']],
    ['words printed twice around an archive', 'Suasana pasar pagi\nDok LERENG Senja\nSuasana pasar pagi', ['caption: Suasana pasar pagi', 'caption: Dok LERENG Senja', 'caption: Suasana pasar pagi']],
    ['words alone, and with their credit',    'Suasana pasar pagi.*\nSuasana pasar pagi.* /RANI WULANDARI/KS', ['caption: Suasana pasar pagi.*', 'caption: Suasana pasar pagi.* /RANI WULANDARI/KS']],
    ['words and a name in brackets behind them', 'PANEN - Suasana pasar pagi\nPANEN - Suasana pasar pagi (Tim Rani)', ['caption: PANEN - Suasana pasar pagi', 'caption: PANEN - Suasana pasar pagi (Tim Rani)']],
    ['a small name that stands above',        'Penulis: siti aminah\nEditor:\n\nsiti aminah',     ['byline: Penulis: siti aminah', 'byline: Editor: / siti aminah']],
    ['tags below their header',               'Tag\nberas\npasar',                              ['tags: Tag / beras / pasar']],
    ['a lead and its paragraph',              `SOLO, KOMPAS.com -\n${prose}`,                   [`prose: SOLO, KOMPAS.com - ${prose}`]],
    ['a lead and its paragraph, a gap',       `SOLO, KOMPAS.com –\n\n${prose}`,                 [`prose: SOLO, KOMPAS.com – ${prose}`]],
    ['a lead whose dash is lost',             `SOLO, KOMPAS.com\n${prose}`,                    [`prose: SOLO, KOMPAS.com ${prose}`]],
    ['a place alone above its paragraph',     `Solo\n\n${prose}`,                              [`prose: Solo ${prose}`]],
    ['places above several paragraphs: headings', `Solo\n${prose}\nKlaten\n${prose}`,          ['label: Solo', `prose: ${prose}`, 'label: Klaten', `prose: ${prose}`]],
    ['a place with its outlet, whatever follows', `Solo, CNN Indonesia\n${prose}\nKlaten\n${prose}`, [`prose: Solo, CNN Indonesia ${prose}`, 'label: Klaten', `prose: ${prose}`]],
    ['place and outlet and their paragraph',  `Solo, Kompas.com\n\n${prose}`,                    [`prose: Solo, Kompas.com ${prose}`]],
    ['a lead whose dash is a line of its own', `Solo\n-\n${prose}`,                              [`prose: Solo - ${prose}`]],
    ['a lead whose dash stands below it',     `SOLO, KOMPAS.com\n– ${prose}`,                   [`prose: SOLO, KOMPAS.com – ${prose}`]],
  ])('%s', (_what, text, passages) => {
    expect(drawn(`${title}\n\n${text}`)).toEqual([`headline: ${title}`, ...passages])
  })

  test('a place and initials on the first line of a text are its lead; a place and words are its title', () => {
    expect(drawn(`Muara Enim, KS\n${prose}`)).toEqual([`prose: Muara Enim, KS ${prose}`])
    expect(drawn(`Solo, Kota Lama\n${prose}`)).toEqual([
      'label: Solo, Kota Lama',
      `prose: ${prose}`,
    ])
  })

  test('the first line of a text is no name, whatever it looks like', () => {
    expect(drawn('Rani Wulandari\nPenulis')).toEqual(['label: Rani Wulandari', 'byline: Penulis'])
  })
})

describe('what belongs to others stays with them', () => {
  // prettier-ignore
  test.each([
    ['a second name without a comma',         'Siti Aminah\nRani Wulandari\nPenulis',       ['label: Siti Aminah', 'byline: Rani Wulandari / Penulis']],
    ['prose below a label',                   `Penulis\n${prose}`,                          ['byline: Penulis', `prose: ${prose}`]],
    ['a lead below a label',                  `Editor\nSOLO, KOMPAS.com\n– ${prose}`,       ['byline: Editor', `prose: SOLO, KOMPAS.com – ${prose}`]],
    ['a label below a label',                 'Penulis\nEditor',                            ['byline: Penulis', 'byline: Editor']],
    ['a name below a whole desk',             'Tim Redaksi\nRani Wulandari',                ['byline: Tim Redaksi', 'label: Rani Wulandari']],
    ['a name below a label that has one',     'Penulis: Rani\nBagus Tirta',                 ['byline: Penulis: Rani', 'label: Bagus Tirta']],
    ['a value after a gap',                   'Editor:\n\n4 5 6',                           ['byline: Editor:', 'label: 4 5 6']],
    ['a small name after a gap, and nowhere else', 'Penulis: siti aminah\nEditor:\n\nharga cabai',  ['byline: Penulis: siti aminah', 'byline: Editor:', 'label: harga cabai']],
    ['a title, and below it more words and a credit', 'Pasar Legi Dibuka Lagi\nPasar Legi Dibuka Lagi Pedagang beras di pasar. | Foto: Rani', ['headline: Pasar Legi Dibuka Lagi', 'caption: Pasar Legi Dibuka Lagi Pedagang beras di pasar. | Foto: Rani']],
    ['how the text begins, below a marker',   'Baca juga:\nSOLO -- Pedagang Beras Menutup Kios Mereka', ['relatedLink: Baca juga:', 'headline: SOLO -- Pedagang Beras Menutup Kios Mereka']],
    ['a line above a source, with a gap',     'Suasana Pasar Legi, Solo.\n\nSumber :\n• Antara', ['prose: Suasana Pasar Legi, Solo.', 'caption: Sumber : / • Antara']],
    ['other words around a credit',           'Suasana pasar pagi\nFoto: pixabay\nSuasana pasar sore', ['label: Suasana pasar pagi', 'caption: Foto: pixabay', 'label: Suasana pasar sore']],
    ['other words above a credit',            'Suasana pasar sore.\nSuasana pasar pagi.* /RANI WULANDARI/KS', ['label: Suasana pasar sore.', 'caption: Suasana pasar pagi.* /RANI WULANDARI/KS']],
    ['a source that has one',                 'Sumber BBC\n: CNN',                          ['attribution: Sumber BBC', 'label: : CNN']],
    ['prose below a tag header',              `Tag\n${prose}`,                              ['tags: Tag', `prose: ${prose}`]],
    ['a place and an outlet below a label',   `Komunitas\nSOLO, KOMPAS.com\n${prose}`,      ['label: Komunitas', 'label: SOLO, KOMPAS.com', `prose: ${prose}`]],
    ['names that are no places',              `Rani, Bagus\n${prose}`,                      ['label: Rani, Bagus', `prose: ${prose}`]],
    ['a dash alone with no lead before it',   `Hujan\n-\n${prose}`,                         ['label: Hujan', 'furniture: -', `prose: ${prose}`]],
    ['a dash with no lead before it',         `Hujan turun -\n${prose}`,                    ['label: Hujan turun -', `prose: ${prose}`]],
    ['as far as an age',                      'Berita Terkait\nPasar Legi Dibuka Kembali Besok\nNasional • 1 jam yang lalu', ['sectionHeader: Berita Terkait', 'relatedLink: Pasar Legi Dibuka Kembali Besok', 'headline: Nasional • 1 jam yang lalu']],
    ['titles below a title',                  'Baca juga: Harga Beras\nPasar Legi Dibuka Kembali Besok', ['relatedLink: Baca juga: Harga Beras', 'headline: Pasar Legi Dibuka Kembali Besok']],
  ])('%s', (_what, text, passages) => {
    expect(drawn(`${title}\n\n${text}`)).toEqual([`headline: ${title}`, ...passages])
  })
})

describe('a list before its marker', () => {
  const first = '- Harga Beras Turun di Solo'
  const last = '- Harga Cabai Naik di Klaten'
  // prettier-ignore
  test.each([
    ['is the links of it',                  `${prose}\n\n${first}\n${last}\nBaca Juga\n\n${prose}`, [`relatedLink: ${first}`, `relatedLink: ${last}`, 'relatedLink: Baca Juga', `prose: ${prose}`]],
    ['as far as its gap',                   `${first}\n\n${last}\nBaca Juga\n\n${prose}`,            [`headline: ${first}`, `relatedLink: ${last}`, 'relatedLink: Baca Juga', `prose: ${prose}`]],
    ['not with a gap above the marker',     `${last}\n\nBaca Juga\n\n${prose}`,                      [`headline: ${last}`, 'relatedLink: Baca Juga', `prose: ${prose}`]],
    ['not where the links stand below it',  `${last}\nBaca Juga\nPasar Legi Dibuka Kembali Besok`,    [`headline: ${last}`, 'relatedLink: Baca Juga', 'relatedLink: Pasar Legi Dibuka Kembali Besok']],
    ['not without its bullets',             `Harga Cabai Naik di Klaten\nBaca Juga\n\n${prose}`,       ['headline: Harga Cabai Naik di Klaten', 'relatedLink: Baca Juga', `prose: ${prose}`]],
    ['not of sentences',                    `- pedagang menutup kios mereka\nBaca Juga\n\n${prose}`,   ['headline: - pedagang menutup kios mereka', 'relatedLink: Baca Juga', `prose: ${prose}`]],
    ['not above a link with its title',     `${last}\nBaca Juga: Harga Beras\n\n${prose}`,            [`headline: ${last}`, 'relatedLink: Baca Juga: Harga Beras', `prose: ${prose}`]],
    ['not as far as lines of another kind', `${first}\nKomentar\n${last}\nBaca Juga\n\n${prose}`,     [`headline: ${first}`, 'furniture: Komentar', `relatedLink: ${last}`, 'relatedLink: Baca Juga', `prose: ${prose}`]],
  ])('%s', (_what, text, passages) => {
    expect(drawn(text).slice(-passages.length)).toEqual(passages)
  })

  test('is the links of it, without their bullets', () => {
    const links = passagesOf(`${prose}\n\n${first}\n»Harga Cabai\nBaca Juga\n${first}`)
    const titles = links.flatMap(({ reading }) =>
      reading?.kind === 'relatedLink' ? reading.fields.title : [],
    )
    expect(titles).toEqual(['', 'Harga Beras Turun di Solo'])
  })
})

describe('words of a photo', () => {
  const photo = 'SOLOPOS.COM - Pedagang beras di kios. (Solopos/Rani)'
  const lead = `SOLO - ${prose}`
  // prettier-ignore
  test.each([
    ['that begin like a lead without a place, above the lead', `${photo}\n${lead}`,          [`caption: ${photo}`, `prose: ${lead}`]],
    ['not above a paragraph without a lead',                   `${photo}\n${prose}`,         [`prose: ${photo}`, `prose: ${prose}`]],
    ['not where they have a place',                            `SOLO, ${photo}\n${lead}`,    [`prose: SOLO, ${photo}`, `prose: ${lead}`]],
    ['not above a headline',                                   `${photo}\n${title}`,         [`prose: ${photo}`, `headline: ${title}`]],
    ['above where a picture is from',                          `${prose}\n\nPedagang beras di kios mereka\nSumber gambar, Getty Images`, [`prose: ${prose}`, 'caption: Pedagang beras di kios mereka', 'caption: Sumber gambar, Getty Images']],
    ['not with a gap between',                                 `${prose}\n\nPedagang beras di kios mereka\n\nSumber gambar, Getty Images`, [`prose: ${prose}`, 'headline: Pedagang beras di kios mereka', 'caption: Sumber gambar, Getty Images']],
  ])('%s', (_what, text, passages) => {
    expect(drawn(`${title}\n\n${text}`).slice(1)).toEqual(passages)
  })

  test('not the title above where a picture is from', () => {
    expect(drawn(`${title}\nSumber gambar, Getty Images`)[0]).toBe(`headline: ${title}`)
  })

  test('and their source, behind a bullet', () => {
    const [, , source] = passagesOf(`${title}\n\nSuasana Pasar.\nSumber :\n• Antara, Reuters`)
    expect(source?.reading?.fields).toEqual({ credit: 'Antara, Reuters' })
  })
})

describe('tags below their header', () => {
  // prettier-ignore
  test.each([
    ['stand on lines of their own',         'Tag\nberas\n\npasar',                        ['tags: Tag / beras', 'label: pasar']],
    ['with gaps between all of them',       'Tag\n\nberas\n\npasar\n\nsolo',             ['tags: Tag / beras / pasar / solo']],
    ['have their signs as those above',     '#beras\n#pasar\nsolo',                       ['tags: #beras / #pasar', 'label: solo']],
    ['are not lines of another kind',       'Tag\nberas\nKomentar',                       ['tags: Tag / beras', 'furniture: Komentar']],
    ['are not longer than five words',      'Tag\nberas\nharga beras di pasar itu turun',  ['tags: Tag / beras', 'headline: harga beras di pasar itu turun']],
  ])('%s', (_what, text, passages) => {
    expect(drawn(`${title}\n\n${text}`).slice(1)).toEqual(passages)
  })

  test('are those of the header and of the lines', () => {
    const [, tags] = passagesOf(`${title}\n\nTags: beras\npasar\n#solo`)
    expect(tags?.reading?.fields).toEqual({ tags: ['beras', 'pasar', 'solo'] })
  })
})

describe('a letter is signed with place, day and name', () => {
  const day = 'Klaten, 14 September 2018'
  // prettier-ignore
  test.each([
    ['an office and a name',             `${prose}\n${day}\nKepala Biro Humas\n\nRani Wulandari`, [`signOff: ${day} / Kepala Biro Humas / Rani Wulandari`]],
    ['a name alone',                     `${prose}\n${day}\nRani Wulandari\nSumber: Antara`,       [`signOff: ${day} / Rani Wulandari`, 'attribution: Sumber: Antara']],
    ['not an office alone',              `${prose}\n${day}\nKepala Biro Humas`,                     [`headline: ${day}`, 'label: Kepala Biro Humas']],
    ['not where headlines follow',       `${prose}\n${day}\nRani Wulandari\nHarga Beras di Solo Turun Lagi`, [`headline: ${day}`, 'label: Rani Wulandari', 'headline: Harga Beras di Solo Turun Lagi']],
    ['not a day alone',                  `${prose}\n${day}`,                                        [`headline: ${day}`]],
    ['not by a word that is no place',   `${prose}\nHujan, 14 September 2018\nRani Wulandari`,      ['headline: Hujan, 14 September 2018', 'label: Rani Wulandari']],
  ])('%s', (_what, text, passages) => {
    expect(drawn(text)).toEqual([`prose: ${prose}`, ...passages])
  })

  test('and by the name alone', () => {
    const [, sign] = passagesOf(`${prose}\n${day}\nKepala Biro Humas\n\nRani Wulandari`)
    expect(sign?.reading?.fields).toEqual({ by: ['Rani Wulandari'] })
  })

  test('and not at the head of a page', () => {
    expect(drawn(`${day}\n${title}\nRani Wulandari\n${prose}`)[0]).toBe(`headline: ${day}`)
  })
})

describe('a release has place and day', () => {
  const day = 'Klaten, 14 September 2018'
  // prettier-ignore
  test.each([
    ['below its title',              `${title}\n${day}\n${prose}`,            [`headline: ${title}`, `dateline: ${day}`, `prose: ${prose}`]],
    ['above its title',              `Siaran Pers\n${day}\n${title}\n${prose}`, ['label: Siaran Pers', `dateline: ${day}`, `headline: ${title}`, `prose: ${prose}`]],
    ['not where prose stands above', `${prose}\n${day}\n${title}`,            [`prose: ${prose}`, `headline: ${day}`, `headline: ${title}`]],
    ['not above an entry of a menu', `${title}\n${day}\nBeranda Kami\n${prose}`, [`headline: ${title}`, `headline: ${day}`, 'label: Beranda Kami', `prose: ${prose}`]],
    ['not above a button',           `${title}\n${day}\nBagikan\n${prose}`,   [`headline: ${title}`, `headline: ${day}`, 'furniture: Bagikan', `prose: ${prose}`]],
    ['not on the first line',        `${day}\n${prose}`,                       [`headline: ${day}`, `prose: ${prose}`]],
  ])('%s', (_what, text, passages) => {
    expect(drawn(text)).toEqual(passages)
  })
})

describe('lists below a marker', () => {
  test('are as many links', () => {
    const text = 'Baca Juga\nHarga Beras di Solo Turun\n- Harga Cabai di Klaten Naik\nSolo'
    expect(drawn(text)).toEqual([
      'relatedLink: Baca Juga',
      'relatedLink: Harga Beras di Solo Turun',
      'relatedLink: - Harga Cabai di Klaten Naik',
      'label: Solo',
    ])
  })

  test('are not longer than twelve', () => {
    const titles = Array.from({ length: 14 }, (_, i) => `Kabar Pasar Legi Nomor ${i + 1}`)
    const kinds = drawn(`Berita Terkait\n${titles.join('\n')}`).map((line) => line.split(':')[0])
    expect(kinds.filter((kind) => kind === 'relatedLink')).toHaveLength(12)
  })

  test('of pages are as many steps', () => {
    expect(drawn('Halaman:\n1\n2\nShow All')).toEqual([
      'pagination: Halaman:',
      'pagination: 1',
      'pagination: 2',
      'pagination: Show All',
    ])
    expect(drawn('Halaman Selanjutnya\n1')).toEqual([
      'pagination: Halaman Selanjutnya',
      'furniture: 1',
    ])
  })
})

describe('a photo marker announces a caption', () => {
  // prettier-ignore
  test.each([
    ['a line without a credit',          'Lihat Foto\nSuasana pagi di Pasar Legi',            'caption: Suasana pagi di Pasar Legi'],
    ['a line with one',                  'Lihat Foto\nPasar Legi. (KOMPAS.com/RANI)',         'caption: Pasar Legi. (KOMPAS.com/RANI)'],
    ['a sentence',                       `Lihat Foto\n${prose}`,                              `caption: ${prose}`],
    ['but no paragraph after a gap',     `Lihat Foto\n\n${prose}`,                            `prose: ${prose}`],
    ['nor a button',                     'Lihat Foto\nKomentar',                              'furniture: Komentar'],
    ['nor a word alone',                 'Lihat Foto\nSolo',                                  'label: Solo'],
  ])('%s', (_what, text, second) => {
    expect(drawn(text)).toEqual(['caption: Lihat Foto', second])
  })
})
