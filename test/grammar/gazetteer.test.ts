import { describe, expect, test } from 'vitest'
import { isKnownPlace, knownPlaceAt, placeKeys } from '../../src/grammar/gazetteer.ts'

/** Every province with its regencies (Kabupaten) and its cities (Kota), written in full. */
// prettier-ignore
const provinces: readonly (readonly [province: string, regencies: string, cities: string])[] = [
  ['Aceh',
    'Aceh Barat, Aceh Barat Daya, Aceh Besar, Aceh Jaya, Aceh Selatan, Aceh Singkil, Aceh Tamiang, Aceh Tengah, Aceh Tenggara, Aceh Timur, Aceh Utara, Bener Meriah, Bireuen, Gayo Lues, Nagan Raya, Pidie, Pidie Jaya, Simeulue',
    'Banda Aceh, Langsa, Lhokseumawe, Sabang, Subulussalam'],
  ['Sumatera Utara',
    'Asahan, Batu Bara, Dairi, Deli Serdang, Humbang Hasundutan, Karo, Labuhanbatu, Labuhanbatu Selatan, Labuhanbatu Utara, Langkat, Mandailing Natal, Nias, Nias Barat, Nias Selatan, Nias Utara, Padang Lawas, Padang Lawas Utara, Pakpak Bharat, Samosir, Serdang Bedagai, Simalungun, Tapanuli Selatan, Tapanuli Tengah, Tapanuli Utara, Toba',
    'Binjai, Gunungsitoli, Medan, Padangsidimpuan, Pematangsiantar, Sibolga, Tanjungbalai, Tebing Tinggi'],
  ['Sumatera Barat',
    'Agam, Dharmasraya, Kepulauan Mentawai, Lima Puluh Kota, Padang Pariaman, Pasaman, Pasaman Barat, Pesisir Selatan, Sijunjung, Solok, Solok Selatan, Tanah Datar',
    'Bukittinggi, Padang, Padang Panjang, Pariaman, Payakumbuh, Sawahlunto, Solok'],
  ['Riau',
    'Bengkalis, Indragiri Hilir, Indragiri Hulu, Kampar, Kepulauan Meranti, Kuantan Singingi, Pelalawan, Rokan Hilir, Rokan Hulu, Siak',
    'Dumai, Pekanbaru'],
  ['Jambi',
    'Batanghari, Bungo, Kerinci, Merangin, Muaro Jambi, Sarolangun, Tanjung Jabung Barat, Tanjung Jabung Timur, Tebo',
    'Jambi, Sungai Penuh'],
  ['Sumatera Selatan',
    'Banyuasin, Empat Lawang, Lahat, Muara Enim, Musi Banyuasin, Musi Rawas, Musi Rawas Utara, Ogan Ilir, Ogan Komering Ilir, Ogan Komering Ulu, Ogan Komering Ulu Selatan, Ogan Komering Ulu Timur, Penukal Abab Lematang Ilir',
    'Lubuklinggau, Pagar Alam, Palembang, Prabumulih'],
  ['Bengkulu',
    'Bengkulu Selatan, Bengkulu Tengah, Bengkulu Utara, Kaur, Kepahiang, Lebong, Mukomuko, Rejang Lebong, Seluma',
    'Bengkulu'],
  ['Lampung',
    'Lampung Barat, Lampung Selatan, Lampung Tengah, Lampung Timur, Lampung Utara, Mesuji, Pesawaran, Pesisir Barat, Pringsewu, Tanggamus, Tulang Bawang, Tulang Bawang Barat, Way Kanan',
    'Bandar Lampung, Metro'],
  ['Kepulauan Bangka Belitung',
    'Bangka, Bangka Barat, Bangka Selatan, Bangka Tengah, Belitung, Belitung Timur',
    'Pangkalpinang'],
  ['Kepulauan Riau',
    'Bintan, Karimun, Kepulauan Anambas, Lingga, Natuna',
    'Batam, Tanjungpinang'],
  ['DKI Jakarta',
    'Kepulauan Seribu',
    'Jakarta Barat, Jakarta Pusat, Jakarta Selatan, Jakarta Timur, Jakarta Utara'],
  ['Jawa Barat',
    'Bandung, Bandung Barat, Bekasi, Bogor, Ciamis, Cianjur, Cirebon, Garut, Indramayu, Karawang, Kuningan, Majalengka, Pangandaran, Purwakarta, Subang, Sukabumi, Sumedang, Tasikmalaya',
    'Bandung, Banjar, Bekasi, Bogor, Cimahi, Cirebon, Depok, Sukabumi, Tasikmalaya'],
  ['Jawa Tengah',
    'Banjarnegara, Banyumas, Batang, Blora, Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara, Karanganyar, Kebumen, Kendal, Klaten, Kudus, Magelang, Pati, Pekalongan, Pemalang, Purbalingga, Purworejo, Rembang, Semarang, Sragen, Sukoharjo, Tegal, Temanggung, Wonogiri, Wonosobo',
    'Magelang, Pekalongan, Salatiga, Semarang, Surakarta, Tegal'],
  ['Daerah Istimewa Yogyakarta',
    'Bantul, Gunungkidul, Kulon Progo, Sleman',
    'Yogyakarta'],
  ['Jawa Timur',
    'Bangkalan, Banyuwangi, Blitar, Bojonegoro, Bondowoso, Gresik, Jember, Jombang, Kediri, Lamongan, Lumajang, Madiun, Magetan, Malang, Mojokerto, Nganjuk, Ngawi, Pacitan, Pamekasan, Pasuruan, Ponorogo, Probolinggo, Sampang, Sidoarjo, Situbondo, Sumenep, Trenggalek, Tuban, Tulungagung',
    'Batu, Blitar, Kediri, Madiun, Malang, Mojokerto, Pasuruan, Probolinggo, Surabaya'],
  ['Banten',
    'Lebak, Pandeglang, Serang, Tangerang',
    'Cilegon, Serang, Tangerang, Tangerang Selatan'],
  ['Bali',
    'Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem, Klungkung, Tabanan',
    'Denpasar'],
  ['Nusa Tenggara Barat',
    'Bima, Dompu, Lombok Barat, Lombok Tengah, Lombok Timur, Lombok Utara, Sumbawa, Sumbawa Barat',
    'Bima, Mataram'],
  ['Nusa Tenggara Timur',
    'Alor, Belu, Ende, Flores Timur, Kupang, Lembata, Malaka, Manggarai, Manggarai Barat, Manggarai Timur, Nagekeo, Ngada, Rote Ndao, Sabu Raijua, Sikka, Sumba Barat, Sumba Barat Daya, Sumba Tengah, Sumba Timur, Timor Tengah Selatan, Timor Tengah Utara',
    'Kupang'],
  ['Kalimantan Barat',
    'Bengkayang, Kapuas Hulu, Kayong Utara, Ketapang, Kubu Raya, Landak, Melawi, Mempawah, Sambas, Sanggau, Sekadau, Sintang',
    'Pontianak, Singkawang'],
  ['Kalimantan Tengah',
    'Barito Selatan, Barito Timur, Barito Utara, Gunung Mas, Kapuas, Katingan, Kotawaringin Barat, Kotawaringin Timur, Lamandau, Murung Raya, Pulang Pisau, Seruyan, Sukamara',
    'Palangka Raya'],
  ['Kalimantan Selatan',
    'Balangan, Banjar, Barito Kuala, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Kotabaru, Tabalong, Tanah Bumbu, Tanah Laut, Tapin',
    'Banjarbaru, Banjarmasin'],
  ['Kalimantan Timur',
    'Berau, Kutai Barat, Kutai Kartanegara, Kutai Timur, Mahakam Ulu, Paser, Penajam Paser Utara',
    'Balikpapan, Bontang, Samarinda'],
  ['Kalimantan Utara',
    'Bulungan, Malinau, Nunukan, Tana Tidung',
    'Tarakan'],
  ['Sulawesi Utara',
    'Bolaang Mongondow, Bolaang Mongondow Selatan, Bolaang Mongondow Timur, Bolaang Mongondow Utara, Kepulauan Sangihe, Kepulauan Siau Tagulandang Biaro, Kepulauan Talaud, Minahasa, Minahasa Selatan, Minahasa Tenggara, Minahasa Utara',
    'Bitung, Kotamobagu, Manado, Tomohon'],
  ['Sulawesi Tengah',
    'Banggai, Banggai Kepulauan, Banggai Laut, Buol, Donggala, Morowali, Morowali Utara, Parigi Moutong, Poso, Sigi, Tojo Una-Una, Tolitoli',
    'Palu'],
  ['Sulawesi Selatan',
    'Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa, Jeneponto, Kepulauan Selayar, Luwu, Luwu Timur, Luwu Utara, Maros, Pangkajene dan Kepulauan, Pinrang, Sidenreng Rappang, Sinjai, Soppeng, Takalar, Tana Toraja, Toraja Utara, Wajo',
    'Makassar, Palopo, Parepare'],
  ['Sulawesi Tenggara',
    'Bombana, Buton, Buton Selatan, Buton Tengah, Buton Utara, Kolaka, Kolaka Timur, Kolaka Utara, Konawe, Konawe Kepulauan, Konawe Selatan, Konawe Utara, Muna, Muna Barat, Wakatobi',
    'Baubau, Kendari'],
  ['Gorontalo',
    'Boalemo, Bone Bolango, Gorontalo, Gorontalo Utara, Pohuwato',
    'Gorontalo'],
  ['Sulawesi Barat',
    'Majene, Mamasa, Mamuju, Mamuju Tengah, Pasangkayu, Polewali Mandar',
    ''],
  ['Maluku',
    'Buru, Buru Selatan, Kepulauan Aru, Kepulauan Tanimbar, Maluku Barat Daya, Maluku Tengah, Maluku Tenggara, Seram Bagian Barat, Seram Bagian Timur',
    'Ambon, Tual'],
  ['Maluku Utara',
    'Halmahera Barat, Halmahera Selatan, Halmahera Tengah, Halmahera Timur, Halmahera Utara, Kepulauan Sula, Pulau Morotai, Pulau Taliabu',
    'Ternate, Tidore Kepulauan'],
  ['Papua',
    'Biak Numfor, Jayapura, Keerom, Kepulauan Yapen, Mamberamo Raya, Sarmi, Supiori, Waropen',
    'Jayapura'],
  ['Papua Barat',
    'Fakfak, Kaimana, Manokwari, Manokwari Selatan, Pegunungan Arfak, Teluk Bintuni, Teluk Wondama',
    ''],
  ['Papua Barat Daya',
    'Maybrat, Raja Ampat, Sorong, Sorong Selatan, Tambrauw',
    'Sorong'],
  ['Papua Selatan',
    'Asmat, Boven Digoel, Mappi, Merauke',
    ''],
  ['Papua Tengah',
    'Deiyai, Dogiyai, Intan Jaya, Mimika, Nabire, Paniai, Puncak, Puncak Jaya',
    ''],
  ['Papua Pegunungan',
    'Jayawijaya, Lanny Jaya, Mamberamo Tengah, Nduga, Pegunungan Bintang, Tolikara, Yahukimo, Yalimo',
    ''],
]

/** Common words before all: known only with `Kabupaten`, `Kota` or `Pulau` before them. */
const commonWords = ['Batu Bara', 'Metro', 'Batu', 'Buru', 'Puncak']

const listed = (names: string): string[] => (names === '' ? [] : names.split(', '))

const regencies = provinces.flatMap(([, names]) => listed(names))
const cities = provinces.flatMap(([, , names]) => listed(names))
const inFull = [
  ...regencies.map((name) => `Kabupaten ${name}`),
  ...cities.map((name) => `Kota ${name}`),
]

describe('the administrative division', () => {
  test('has 38 provinces, 416 regencies and 98 cities', () => {
    expect(new Set(provinces.map(([name]) => name)).size).toBe(38)
    expect(regencies).toHaveLength(416)
    expect(cities).toHaveLength(98)
    expect(new Set(inFull).size).toBe(514)
  })

  test.each(provinces)('is known: %s', (province, itsRegencies, itsCities) => {
    const names = [province, ...listed(itsRegencies), ...listed(itsCities)]
    const left = names.filter((name) => !isKnownPlace(name))
    expect(left.filter((name) => !commonWords.includes(name))).toEqual([])
  })

  test('is known with Kabupaten and Kota', () => {
    expect(inFull.filter((name) => !isKnownPlace(name))).toEqual([])
    expect(inFull.filter((name) => knownPlaceAt(`${name} Bakal calon`) !== name)).toEqual([])
  })

  test('keeps the names that are common words for their long form', () => {
    expect(commonWords.filter(isKnownPlace)).toEqual([])
  })
})

describe('the names', () => {
  test('stand there once', () => {
    expect(placeKeys.filter((key, i) => placeKeys.indexOf(key) !== i)).toEqual([])
  })

  test('are more than the provinces, regencies and cities', () => {
    expect(new Set(placeKeys).size).toBeGreaterThan(514 + 38)
  })

  test('are in the spelling they are compared in', () => {
    expect(placeKeys.filter((key) => !/^[a-z]{3,40}$/.test(key))).toEqual([])
  })
})

describe('a place is known', () => {
  // prettier-ignore
  test.each([
    ['provinces, shortened',  ['NTB', 'NTT', 'DIY', 'Kalbar', 'Kalteng', 'Kalsel', 'Kaltim', 'Kaltara', 'Sulsel', 'Sulut', 'Sulteng', 'Sultra', 'Sulbar', 'Sumut', 'Sumbar', 'Sumsel', 'Jabar', 'Jateng', 'Jatim', 'Babel', 'Kepri', 'Malut', 'DI Yogyakarta', 'D.I. Yogyakarta', 'DKI Jakarta']],
    ['other spellings',       ['Tanjung Pinang', 'Pangkal Pinang', 'Bandarlampung', 'Padang Sidimpuan', 'Gunung Kidul', 'Kulonprogo', 'Palangkaraya', 'Bau-Bau', 'Pare-Pare', 'Toli-Toli', 'Jogja', 'Jogjakarta', 'Makasar', 'Sumatra Utara']],
    ['old names',             ['Ujungpandang', 'Ujung Pandang', 'Irian Jaya', 'Solo']],
    ['towns and districts',   ['Cibinong', 'Soreang', 'Cikarang', 'Lembang', 'Purwokerto', 'Ambarawa', 'Kepanjen', 'Singaraja', 'Praya', 'Selong', 'Lhoksukon', 'Sampit', 'Timika', 'Wamena', 'Sentani', 'Tembagapura', 'Kuta', 'Ubud', 'Nusa Dua', 'Sanur', 'Labuan Bajo', 'Senayan', 'Tangsel']],
    ['islands',               ['Bali', 'Jawa', 'Sumatera', 'Sumatra', 'Kalimantan', 'Sulawesi', 'Papua', 'Lombok', 'Flores', 'Sumba', 'Nias', 'Pulau Buru', 'Pulau Bali']],
    ['countries',             ['Amerika Serikat', 'Inggris', 'Jepang', 'Tiongkok', 'China', 'Korea Selatan', 'Korea Utara', 'Malaysia', 'Arab Saudi', 'Timor Leste', 'Papua Nugini', 'Sri Lanka']],
    ['the world',             ['Kairo', 'Beijing', 'Moskow', 'Moskwa', 'Makkah', 'Mekah', 'Mekkah', 'Madinah', 'Jeddah', 'Riyadh', 'Den Haag', 'Brussel', 'Jenewa', 'Kuala Lumpur', 'Bangkok', 'Singapura', 'Tokyo', 'Seoul', 'Washington', 'Washington DC', 'Washington D.C.', 'New York', 'Los Angeles', 'London', 'Paris', 'Roma', 'Milan', 'Manchester', 'Liverpool', 'Madrid', 'Barcelona', 'Munich', 'Muenchen', 'Turin', 'Istanbul', 'Ankara', 'Teheran', 'Baghdad', 'Damaskus', 'Gaza', 'Yerusalem', 'Tel Aviv', 'Kiev', 'Kyiv', 'Minsk', 'Canberra', 'Sydney', 'Melbourne', 'Dili', 'Manila', 'Hanoi', 'Ho Chi Minh', 'Yangon', 'Naypyidaw', 'Phnom Penh', 'Vientiane', 'Hong Kong', 'Hongkong', 'Taipei', 'Shanghai', 'Wuhan', 'New Delhi', 'Mumbai', 'Islamabad', 'Karachi', 'Kabul', 'Doha', 'Dubai', 'Abu Dhabi', 'Rio de Janeiro', "Sana'a", 'St. Petersburg']],
    ['any case',              ['JAKARTA', 'jakarta', 'JAKARTA PUSAT', 'tanjungpinang']],
    ['any space',             ['Jakarta  Pusat', ' Jakarta', 'Jakarta\u00A0Pusat', 'Jakarta-Pusat']],
    ['what kind it is',       ['Kota Bandung', 'Kabupaten Sleman', 'Kab. Bekasi', 'Provinsi Bali', 'Kota Baru']],
  ])('%s', (_what, names) => {
    expect(names.filter((name) => !isKnownPlace(name))).toEqual([])
  })
})

describe('no place is known', () => {
  // prettier-ignore
  test.each([
    ['tickers and initials',  ['BBTN', 'BBCA', 'TLKM', 'IHSG', 'AS', 'DI', 'DPR', 'KPK', 'OKI', 'PBB', 'TNI', 'UU']],
    ['sections',              ['Iklan', 'BURSA', 'Opini', 'Politik', 'Bola', 'Ekonomi', 'Metro', 'Nasional', 'Dunia', 'Video', 'Foto', 'Kota', 'Daerah', 'Nusantara']],
    ['outlets',               ['VIVA', 'KOMPAS', 'ANTARA', 'TEMPO', 'Republika', 'Bisnis', 'Kontan', 'Metro TV']],
    ['common words',          ['PADA', 'Negara', 'Lima', 'Batu', 'Buru', 'Puncak', 'Baku', 'Duri', 'Tanjung', 'Utara', 'Selatan', 'Kabupaten', 'Kepulauan', 'Kab', 'dan', 'Pasar', 'Rantau']],
    ['given names',           ['Sofia', 'Rio', 'Mina', 'Arafah', 'Budi', 'Orlando']],
    ['a name and more',       ['Jakarta Post', 'Bank Jakarta', 'Jakarta2', 'Jakarta, Bandung', 'Jakarta/Bandung']],
    ['names of every object', ['constructor', '__proto__', 'toString', 'hasOwnProperty']],
    ['nothing',               ['', ' ', '-', '.']],
  ])('%s', (_what, names) => {
    expect(names.filter(isKnownPlace)).toEqual([])
    expect(names.filter((name) => knownPlaceAt(name) === name)).toEqual([])
  })

  test('a long line', () => {
    expect(isKnownPlace(`Jakarta${' '.repeat(100_000)}Pusat`)).toBe(false)
  })
})

describe('the longest known name at the head', () => {
  // prettier-ignore
  test.each([
    // words                                    name
    ['Jakarta Bakal calon gubernur',            'Jakarta'],
    ['Jakarta Selatan Bakal calon gubernur',    'Jakarta Selatan'],
    ['JAKARTA SELATAN - Bakal calon',           'JAKARTA SELATAN'],
    ['Jakarta  Selatan Bakal calon',            'Jakarta  Selatan'],
    ['Jakarta-Selatan Bakal calon',             'Jakarta-Selatan'],
    ['Jakarta',                                 'Jakarta'],
    ['Jakarta, Bandung',                        'Jakarta'],
    ['Jakarta: Bakal',                          'Jakarta'],
    ['JAKARTA-Badan Meteorologi',               'JAKARTA'],
    ['JAKARTA - Timur Tengah memanas',          'JAKARTA'],
    ['Jakarta selatan hujan',                   'Jakarta'],
    ["Jakarta' Bakal",                          'Jakarta'],
    ['London Perdana menteri',                  'London'],
    ['Papua Barat Daya Gubernur',               'Papua Barat Daya'],
    ['Papua Barat Gubernur',                    'Papua Barat'],
    ['Tanjung Pinang Kota Batam',               'Tanjung Pinang'],
    ['Kota Batu Wali kota',                     'Kota Batu'],
    ['Ogan Komering Ulu Timur Bupati',          'Ogan Komering Ulu Timur'],
    ['Rio de Janeiro Kota itu',                 'Rio de Janeiro'],
    ['Pangkajene dan Kepulauan Bupati',         'Pangkajene dan Kepulauan'],
    ['Washington D.C. Presiden',                'Washington D.C.'],
    ['D.I. Yogyakarta Gubernur',                'D.I. Yogyakarta'],
    ["Sana'a Serangan udara",                   "Sana'a"],
  ])('%s', (words, name) => {
    expect(knownPlaceAt(words)).toBe(name)
  })

  // prettier-ignore
  test.each([
    ['small letters',           'jakarta Bakal calon'],
    ['a space before',          ' Jakarta Bakal calon'],
    ['no place',                'Bakal calon gubernur Jakarta'],
    ['only a part of a name',   'Labuan Badai'],
    ['a longer word',           'Jakartanya Bakal'],
    ['a figure after',          'Jakarta2 Bakal'],
    ['a ticker',                'BBTN - Buy'],
    ['a common word',           'Batu itu jatuh'],
    ['a conjunction',           'dan Jakarta'],
    ['nothing',                 ''],
  ])('is none: %s', (_why, words) => {
    expect(knownPlaceAt(words)).toBeUndefined()
  })

  test('does not depend on what was read before', () => {
    expect(knownPlaceAt('Bandar Lampung Bakal')).toBe('Bandar Lampung')
    expect(knownPlaceAt('Solo Bakal')).toBe('Solo')
  })
})
