/**
 * Provinces first, each followed by its regencies, cities and towns, then the world.
 *
 * `Lampung:BSTMU` stands for `Lampung`, `Lampung Barat`, `Lampung Selatan` and so on, by
 * {@link suffixes}. Names that are common words before all (`Metro`, `Batu`, `Lima`) have no entry
 * of their own. One spelling does for `Bandarlampung` and `Bandar Lampung`.
 */
const data = /* @__PURE__ */ `Aceh:BDGMSTU
Aceh Besar,Aceh Jaya,Aceh Singkil,Aceh Tamiang,Bener Meriah,Bireuen,Gayo Lues,Nagan Raya,Pidie
Pidie Jaya,Simeulue,Banda Aceh,Langsa,Lhokseumawe,Sabang,Subulussalam,Abdya,Blangpidie,Jantho
Kutacane,Lhoksukon,Meulaboh,Nanggroe Aceh Darussalam,Sigli,Singkil,Takengon,Tapaktuan
Sumatera:BSU,Sumatra:BSU,Sumut,Sumbar,Sumsel
Asahan,Kabupaten Batu Bara,Dairi,Deli Serdang,Humbang Hasundutan,Karo,Labuhanbatu:SU,Langkat
Mandailing Natal,Nias:BSU,Padang Lawas:U,Pakpak Bharat,Samosir,Serdang Bedagai,Simalungun
Tapanuli:STU,Toba,Binjai,Gunungsitoli,Medan,Padangsidimpuan,Pematangsiantar,Sibolga,Tanjungbalai
Tebing Tinggi,Balige,Belawan,Berastagi,Deliserdang Sumut,Doloksanggul,Kabanjahe,Kisaran,Kualanamu
Lubuk Pakam,Madina,Padangsidempuan,Palas,Panyabungan,Parapat,Rantauprapat,Sergai,Siantar
Sidikalang,Stabat,Tanah Karo,Tapsel,Tapteng,Taput,Tarutung
Agam,Dharmasraya,Mentawai,Lima Puluh Kota,Padang Pariaman,Pasaman:B,Pesisir Selatan,Sijunjung
Solok:S,Tanah Datar,Bukittinggi,Padang,Padang Panjang,Pariaman,Payakumbuh,Sawahlunto,Batusangkar
Lubuk Basung,Lubuk Sikaping,Painan
Riau,Bengkalis,Indragiri Hilir,Indragiri Hulu,Kampar,Kepulauan Meranti,Kuantan Singingi,Pelalawan
Rokan Hilir,Rokan Hulu,Siak,Dumai,Pekanbaru,Bagansiapiapi,Bangkinang,Inhil,Inhu,Kuansing
Pangkalan Kerinci,Pasir Pengaraian,Rengat,Rohil,Rohul,Selatpanjang,Teluk Kuantan,Tembilahan
Jambi,Batanghari,Bungo,Kerinci,Merangin,Muaro Jambi,Sarolangun,Tanjung Jabung:BM,Tebo
Sungai Penuh,Bangko,Kuala Tungkal,Muara Bulian,Muara Bungo,Tanjabbar,Tanjabtim
Banyuasin,Empat Lawang,Lahat,Muara Enim,Musi Banyuasin,Musi Rawas:U,Ogan Ilir,Ogan Komering Ilir
Ogan Komering Ulu:MS,Penukal Abab Lematang Ilir,Lubuklinggau,Pagar Alam,Palembang,Prabumulih
Baturaja,Indralaya,Kayuagung,Muba,Muratara,OKI,OKU:MS,Sekayu
Bengkulu:STU,Kaur,Kepahiang,Lebong,Mukomuko,Rejang Lebong,Seluma,Argamakmur,Curup
Lampung:BMSTU,Mesuji,Pesawaran,Pesisir Barat,Pringsewu,Tanggamus,Tulang Bawang:B,Way Kanan
Bandar Lampung,Kota Metro,Bakauheni,Kalianda,Kotabumi,Lamsel,Lamteng,Lamtim,Natar,Tubaba
Bangka:BST,Bangka Belitung,Babel,Belitung:M,Pangkalpinang,Mentok,Muntok,Sungailiat,Tanjungpandan
Toboali
Kepri,Bintan,Karimun,Anambas,Lingga,Natuna,Batam,Tanjungpinang,Ranai
Jakarta:BMPRSU,DKI Jakarta,Daerah Khusus Jakarta,Daerah Khusus Ibu Kota Jakarta,Jabodetabek
Kepulauan Seribu,Ancol,Cakung,Cawang,Cempaka Putih,Cengkareng,Cilandak,Cilincing,Ciracas
Duren Sawit,Jagakarsa,Jatinegara,Kalideres,Kebayoran Baru,Kebayoran Lama,Kelapa Gading,Kemayoran
Kramat Jati,Mampang,Menteng,Palmerah,Pancoran,Pasar Minggu,Pasar Rebo,Penjaringan,Pulogadung
Senayan,Tanah Abang,Tanjung Priok,Tebet
Banten,Lebak,Pandeglang,Serang,Tangerang:S,Cilegon,Anyer,Bintaro,Ciledug,Ciputat,Pamulang
Rangkasbitung,Serpong,Tangsel,Tigaraksa
Jawa:BMT,Jabar,Jateng,Jatim
Bandung:BR,Bekasi,Bogor,Ciamis,Cianjur,Cirebon,Garut,Indramayu,Karawang,Kuningan,Majalengka
Pangandaran,Purwakarta,Subang,Sukabumi,Sumedang,Tasikmalaya,Banjar,Cimahi,Depok,Bantargebang
Ciawi,Cibinong,Cibitung,Cikampek,Cikarang,Cileungsi,Cileunyi,Cimanggis,Cipanas,Cisarua,Jatinangor
Jonggol,Lembang,Ngamprah,Padalarang,Palabuhanratu,Parung,Pelabuhanratu,Pondok Gede,Sentul
Singaparna,Soreang,Tambun
Banjarnegara,Banyumas,Batang,Blora,Boyolali,Brebes,Cilacap,Demak,Grobogan,Jepara,Karanganyar
Kebumen,Kendal,Klaten,Kudus,Magelang,Pati,Pekalongan,Pemalang,Purbalingga,Purworejo,Rembang
Semarang,Sragen,Sukoharjo,Tegal,Temanggung,Wonogiri,Wonosobo,Salatiga,Surakarta,Ambarawa,Bawen
Borobudur,Bumiayu,Cepu,Gombong,Kajen,Kartasura,Kutoarjo,Lasem,Majenang,Mungkid,Muntilan
Nusakambangan,Purwodadi,Purwokerto,Slawi,Solo:R,Tawangmangu,Ungaran
Yogyakarta,DI Yogyakarta,DIY,Daerah Istimewa Yogyakarta,Bantul,Gunungkidul,Kulon Progo,Sleman
Jogja,Jogjakarta,Jogyakarta,Kaliurang,Malioboro,Parangtritis,Prambanan,Wates,Wonosari,Yogya
Bangkalan,Banyuwangi,Blitar,Bojonegoro,Bondowoso,Gresik,Jember,Jombang,Kediri,Lamongan,Lumajang
Madiun,Magetan,Malang:R,Mojokerto,Nganjuk,Ngawi,Pacitan,Pamekasan,Pasuruan,Ponorogo,Probolinggo
Sampang,Sidoarjo,Situbondo,Sumenep,Surabaya,Trenggalek,Tuban,Tulungagung,Kota Batu,Bangil,Caruban
Kepanjen,Kraksaan,Krian,Madura,Porong,Singosari
Bali,Badung,Bangli,Buleleng,Gianyar,Jembrana,Karangasem,Klungkung,Tabanan,Denpasar,Amlapura
Canggu,Gilimanuk,Jimbaran,Kintamani,Kuta:SU,Legian,Mangupura,Nusa Dua,Nusa Penida,Sanur
Semarapura,Seminyak,Singaraja,Tampaksiring,Ubud,Uluwatu
Nusa Tenggara:BM,NTB,NTT
Bima,Dompu,Lombok:BMTU,Sumbawa:B,Mataram,Mandalika,Praya,Selong,Senggigi,Sumbawa Besar
Alor,Belu,Ende,Flores:M,Kupang,Lembata,Malaka,Manggarai:BM,Nagekeo,Ngada,Rote Ndao,Sabu Raijua
Sikka,Sumba:BDMT,Timor Tengah:SU,Atambua,Bajawa,Kefamenanu,Labuan Bajo,Larantuka,Lewoleba,Maumere
Ruteng,Waikabubak,Waingapu
Kalimantan:BMSTU,Kalbar,Kalteng,Kalsel,Kaltim,Kaltara
Bengkayang,Kapuas Hulu,Kayong Utara,Ketapang,Kubu Raya,Landak,Melawi,Mempawah,Sambas,Sanggau
Sekadau,Sintang,Pontianak,Singkawang,Entikong,Ngabang,Putussibau
Barito:MSU,Gunung Mas,Kapuas,Katingan,Kotawaringin:BM,Lamandau,Murung Raya,Pulang Pisau,Seruyan
Sukamara,Palangkaraya,Buntok,Kobar,Kotim,Kuala Kapuas,Muara Teweh,Pangkalan Bun,Puruk Cahu,Sampit
Balangan,Barito Kuala,Hulu Sungai:STU,Kotabaru,Tabalong,Tanah Bumbu,Tanah Laut,Tapin,Banjarbaru
Banjarmasin,Amuntai,Barabai,Batulicin,Kandangan,Marabahan,Martapura,Pelaihari
Berau,Kutai:BM,Kutai Kartanegara,Mahakam Ulu,Paser,Penajam,Penajam Paser Utara,Balikpapan,Bontang
Samarinda,Kubar,Kukar,Kutim,Sangatta,Sepaku,Tanjung Redeb,Tenggarong
Bulungan,Malinau,Nunukan,Tana Tidung,Tarakan,Sebatik,Tanjung Selor
Sulawesi:BGSTU,Sulbar,Sultra,Sulsel,Sulteng,Sulut
Bolaang Mongondow:MSU,Sangihe,Siau Tagulandang Biaro,Talaud,Minahasa:GSU,Bitung,Kotamobagu,Manado
Tomohon,Airmadidi,Amurang,Bolmong:R,Boltim,Bunaken,Likupang,Minsel,Minut,Sitaro,Tahuna,Tondano
Banggai:K,Banggai Laut,Buol,Donggala,Morowali:U,Parigi Moutong,Poso,Sigi,Tojo Una Una,Tolitoli
Palu,Ampana,Luwuk,Parigi,Touna
Bantaeng,Barru,Bone,Bulukumba,Enrekang,Gowa,Jeneponto,Selayar,Luwu:MU,Maros
Pangkajene dan Kepulauan,Pinrang,Sidenreng Rappang,Sinjai,Soppeng,Takalar,Toraja:U,Tana Toraja
Wajo,Makassar,Palopo,Parepare,Belopa,Makale,Makasar,Malili,Masamba,Pangkajene,Pangkep,Rantepao
Sengkang,Sidrap,Sungguminasa,Ujung Pandang,Watampone
Bombana,Buton:STU,Kolaka:MU,Konawe:KSU,Muna:B,Wakatobi,Baubau,Kendari,Konsel,Konut,Raha,Unaaha
Gorontalo:U,Boalemo,Bone Bolango,Pohuwato,Limboto,Marisa Pohuwato
Majene,Mamasa,Mamuju:T,Pasangkayu,Polewali Mandar,Polewali,Polman
Maluku:DGTU,Malut,Pulau Buru,Kabupaten Buru,Buru Selatan,Kepulauan Aru,Tanimbar
Seram Bagian Barat,Seram Bagian Timur,Ambon,Tual,Banda Neira,Masohi,Namlea,Saparua,Saumlaki
Halmahera:BMSTU,Kepulauan Sula,Morotai,Taliabu,Ternate,Tidore:K,Jailolo,Labuha,Sanana,Sofifi
Tobelo
Papua:BDHST,Irian Jaya:B,Biak,Biak Numfor,Jayapura,Keerom,Yapen,Mamberamo:RT,Sarmi,Supiori,Waropen
Abepura,Sentani,Serui,Fakfak,Kaimana,Manokwari:S,Pegunungan Arfak,Teluk Bintuni,Teluk Wondama
Bintuni,Maybrat,Raja Ampat,Sorong:S,Tambrauw,Waisai,Asmat,Boven Digoel,Mappi,Merauke,Agats,Deiyai
Dogiyai,Intan Jaya,Mimika,Nabire,Paniai,Puncak Jaya,Kabupaten Puncak,Enarotali,Ilaga,Sugapa
Tembagapura,Timika,Jayawijaya,Lanny Jaya,Nduga,Pegunungan Bintang,Tolikara,Yahukimo,Yalimo,Dekai
Oksibil,Wamena
Afghanistan,Afrika Selatan,Aljazair,Amerika Serikat,Arab Saudi,Argentina,Australia,Austria
Azerbaijan,Bahrain,Bangladesh,Belanda,Belarus,Belgia,Bosnia,Brasil,Brazil,Brunei,Brunei Darussalam
Bulgaria,Chile,Cina,China,Denmark,Ekuador,Ethiopia,Fiji,Filipina,Finlandia,Haiti,Hungaria,India
Inggris,Irak,Iran,Irlandia:U,Islandia,Israel,Italia,Jepang,Jerman,Kamboja,Kanada,Kazakhstan,Kenya
Kolombia,Korea:SU,Kroasia,Kuba,Kuwait,Laos,Lebanon,Libya,Malaysia,Maladewa,Maroko,Meksiko,Mesir
Myanmar,Nepal,Nigeria,Norwegia,Oman,Pakistan,Palestina,Papua Nugini,Perancis,Prancis,Peru
Polandia,Portugal,Qatar,Rumania,Rusia,Selandia Baru,Serbia,Singapura,Skotlandia,Somalia,Spanyol
Sri Lanka,Sudan:S,Suriah,Swedia,Swiss,Thailand,Timor Leste,Tiongkok,Tunisia,Turki,Turkiye,Ukraina
Uni Emirat Arab,Uzbekistan,Vanuatu,Vatikan,Venezuela,Vietnam,Yaman,Yordania,Yunani
Abu Dhabi,Abuja,Accra,Addis Ababa,Aleppo,Aljir,Amman,Amsterdam,Ankara,Athena,Atlanta,Auckland
Baghdad,Bagdad,Baku,Bandar Seri Begawan,Bangkok,Barcelona,Basel,Beijing,Beirut,Beograd,Berlin,Bern
Bilbao,Birmingham,Bogota,Boston,Brasilia,Brisbane,Brussel,Brussels,Budapest,Buenos Aires,Bukares
Busan,California,Canberra,Cape Town,Caracas,Chengdu,Chicago,Christchurch,Dakar,Dallas,Damaskus
Davos,Den Haag,Detroit,Dhaka,Dili,Doha,Dortmund,Dubai,Dublin,Edinburgh,Florida,Frankfurt,Fukuoka
Fukushima,Gaza,Glasgow,Guangzhou,Hamburg,Hangzhou,Hanoi,Harare,Havana,Hawaii,Helsinki,Hiroshima
Ho Chi Minh,Ho Chi Minh City,Hollywood,Hong Kong,Houston,Islamabad,Istanbul,Jeddah,Jenewa,Jerez
Jerusalem,Johannesburg,Johor Bahru,Kabul,Kairo,Kalifornia,Karachi,Kathmandu,Kazan,Khartoum,Kiev
Kigali,Kinshasa,Kolombo,Kopenhagen,Kota Kinabalu,Kuala Lumpur,Kuching,Kyiv,Kyoto,Lagos,Lahore
Las Vegas,Le Mans,Leeds,Leicester,Lisabon,Lisbon,Liverpool,London,Los Angeles,Lyon,Macau,Madinah
Madrid,Makau,Makkah,Manama,Manchester,Manila,Marseille,Mekah,Mekkah,Melbourne,Mexico City,Miami
Milan,Minsk,Misano,Mogadishu,Monaco,Montreal,Monza,Moskow,Moskwa,Mosul,Mugello,Muenchen,Mumbai
Munchen,Munich,Muskat,Nagasaki,Nagoya,Nairobi,Nanjing,Napoli,Naypyidaw,New Delhi,New York
Newcastle,Nyon,Odense,Osaka,Oslo,Ottawa,Paris,Penang,Perth,Philadelphia,Phnom Penh,Port Moresby
Praha,Pretoria,Putrajaya,Pyongyang,Quito,Rabat,Rafah,Ramallah,Reykjavik,Rio de Janeiro,Riyadh,Roma
Rotterdam,Sabah,Saint Petersburg,St Petersburg,San Diego,San Francisco,Sanaa,Santiago,Sao Paulo
Sapporo,Sarajevo,Sarawak,Seattle,Seoul,Sepang,Sevilla,Shanghai,Shenzhen,Silverstone,Sochi
Stockholm,Suzhou,Sydney,Taipei,Taiwan,Tashkent,Teheran,Tel Aviv,Tepi Barat,Texas,Tianjin,Tokyo
Toronto,Tripoli,Tunis,Turin,Valencia,Vancouver,Venesia,Vientiane,Vladivostok,Warsawa,Washington
Washington DC,Wellington,Wina,Wuhan,Xinjiang,Yangon,Yerusalem,Yokohama,Zagreb,Zurich`

/** What the letters after a colon stand for. */
const suffixes = /* @__PURE__ */ new Map([
  ['b', 'barat'],
  ['d', 'baratdaya'],
  ['g', 'tenggara'],
  ['h', 'pegunungan'],
  ['k', 'kepulauan'],
  ['m', 'timur'],
  ['p', 'pusat'],
  ['r', 'raya'],
  ['s', 'selatan'],
  ['t', 'tengah'],
  ['u', 'utara'],
])

/** The known names, each once, in the spelling that they are compared in: `bandarlampung`. */
export const placeKeys: readonly string[] = /* @__PURE__ */ expand(data)

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(placeKeys)

/** The most words of a name. */
const most = 6

/** No name is longer as printed, also with wide spaces. */
const longest = 80

/** What may precede a name: `Kabupaten Sleman`, `Pulau Bali` */
const kind = /^(?:kabupaten|kab|kota|provinsi|pulau|kepulauan)/

/** One word of a name, and its end. */
const word =
  /(?:(?:\p{Lu}\.){2,3}|\p{Lu}\p{L}{0,24}(?:['’]\p{L}{1,24})?|dan|de)(?![\p{L}\p{M}\d])/uy

/** Whether the name is one of a place, in any case: `Bandar Lampung`, `BANDARLAMPUNG` */
export function isKnownPlace(name: string): boolean {
  return name.length <= longest && isKnown(keyOf(name))
}

/**
 * The longest name of a place that the words begin with, as printed, or `undefined`.
 *
 * For leads without a mark at their end: `Jakarta Selatan Bakal calon` gives `Jakarta Selatan`.
 * Every word of the name has a capital (save the `de` of `Rio de Janeiro`).
 */
export function knownPlaceAt(words: string): string | undefined {
  const start = words.slice(0, longest)
  let found: string | undefined
  for (let i = 0, end = 0; i < most; i++) {
    word.lastIndex = end
    if (!word.test(start)) break
    end = word.lastIndex
    const name = start.slice(0, end)
    if (isKnown(keyOf(name))) found = name
    if (start[end] === '-') end++
    else while (isSpace(start[end])) end++
  }
  return found
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u00A0'
}

function isKnown(key: string): boolean {
  return known.has(key) || known.has(key.replace(kind, ''))
}

/** `TANJUNG PINANG`, `Tanjung-Pinang` and `Tanjungpinang` are one name. */
function keyOf(name: string): string {
  return name.replace(/[\s.'’-]/g, '').toLowerCase()
}

function expand(names: string): string[] {
  const keys: string[] = []
  for (const entry of names.toLowerCase().replace(/ /g, '').split(/[,\n]/)) {
    const [name = '', letters = ''] = entry.split(':')
    keys.push(name)
    for (const letter of letters) keys.push(name + (suffixes.get(letter) ?? letter))
  }
  return keys
}
