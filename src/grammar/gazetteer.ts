import { beginnings, firstLetters, isLetter } from './words.ts'

/**
 * Names in several parts: `lampung:bmstu` stands for `lampung`, `lampungbarat`, `lampungtimur` and
 * so on, by the letters of {@link suffixes}.
 */
const divided = `aceh:bdgmstu bandung:br banggai:k bangka:bst barito:msu belitung:m
bengkulu:stu bolaangmongondow:msu bolmong:r buton:stu flores:m gorontalo:u halmahera:bmstu
hulusungai:stu irianjaya:b irlandia:u jakarta:bmprsu jawa:bmt kalimantan:bmstu kolaka:mu
konawe:ksu korea:su kotawaringin:bm kutai:bm labuhanbatu:su lampung:bmstu lombok:bmtu luwu:mu
malang:r maluku:dgtu mamberamo:rt mamuju:t manggarai:bm manokwari:s minahasa:gsu morowali:u muna:b
musirawas:u nias:bsu nusatenggara:bm ogankomeringulu:ms oku:ms padanglawas:u papua:bdhst pasaman:b
solo:r solok:s sorong:s sudan:s sulawesi:bgstu sumatera:bsu sumatra:bsu sumba:bdmt sumbawa:b
tangerang:s tanjungjabung:bm tapanuli:stu tidore:k timortengah:su toraja:u tulangbawang:b`

/**
 * Indonesia: provinces, regencies and cities, old names, well-known towns, parts of Jakarta.
 *
 * These and the following are in the spelling they are compared in, which is one for
 * `Bandarlampung` and `Bandar Lampung`. A name that is a common word before all (`Metro`, `Puncak`)
 * stands here only with the word that makes it a place: `kotametro`.
 */
const indonesia = `abepura acehbesar acehjaya acehsingkil acehtamiang agam alor ambarawa ambon
amlapura ampana amuntai amurang anambas ancol anyer argamakmur asahan asmat atambua babel badung
bagansiapiapi bajawa bakauheni balangan bali balige balikpapan bandaaceh bandaneira bandarlampung
banggailaut bangil bangkabelitung bangkalan bangkinang bangko bangli banjar banjarbaru banjarmasin
banjarnegara bantaeng bantargebang banten bantul banyuasin banyumas banyuwangi barabai baritokuala
barru batam batang batanghari baturaja batusangkar baubau bawen bekasi belawan belu benermeriah
bengkalis bengkayang berastagi berau biak biaknumfor bima binjai bintan bintaro bintuhan bintuni
bireuen bitung blangpidie blitar blora boalemo bogor bojonegoro bombana bondowoso bone bonebolango
bontang borobudur bovendigoel boyolali brebes bukittinggi buleleng bulukumba bulungan bunaken bungo
buntok buol buruselatan cakung canggu cawang cempakaputih cengkareng cepu ciamis cianjur ciawi
cibinong cibitung cikampek cikarang cilacap ciledug cilegon cileungsi cileunyi cimahi cimanggis
cipanas ciputat cirebon cisarua curup daerahistimewayogyakarta daerahkhususjakarta dairi deiyai
dekai deliserdang demak denpasar depok dharmasraya diy diyogyakarta dkijakarta dobo dogiyai
doloksanggul dompu donggala dumai durensawit empatlawang enarotali ende enrekang entikong fakfak
garut gayolues gianyar gilimanuk gombong gowa gresik grobogan gunungkidul gunungmas gunungsitoli
gunungsugih humbanghasundutan ilaga indragirihilir indragirihulu indralaya indramayu inhil inhu
intanjaya jabar jabodetabek jailolo jambi jantho jateng jatim jatinangor jatinegara jayapura
jayawijaya jember jembrana jeneponto jepara jimbaran jogja jogjakarta jogyakarta jombang jonggol
kabanjahe kabupatenbatubara kabupatenburu kabupatenpuncak kaimana kajen kalabahi kalbar kalianda
kaliurang kalsel kaltara kalteng kaltim kampar kandangan kapuas kapuashulu karanganyar karangasem
karawang karimun karo kartasura katingan kaur kayongutara kayuagung kebayoranbaru kebayoranlama
kebumen kediri keerom kefamenanu kelapagading kemayoran kendal kendari kepahiang kepanjen kepri
kepulauanaru kepulauanmeranti kepulauanseribu kepulauansula kerinci ketapang kintamani kisaran
klaten klungkung kotaagung kotabaru kotabatu kotabumi kotametro kotamobagu kotim kraksaan kramatjati
kualakapuas kualanamu kualatungkal kuansing kuantansingingi kuburaya kudus kukar kulonprogo kuningan
kupang kuta kutacane kutaikartanegara kutim kutoarjo labuanbajo labuha lahat lamandau lamongan
landak langkat langsa lannyjaya larantuka lasem lebak lebong legian lembang lembata lewoleba
lhokseumawe lhoksukon likupang limapuluhkota limboto lingga lubukbasung lubuklinggau lubukpakam
lubuksikaping lumajang luwuk madiun madura magelang magetan mahakamulu majalengka majenang majene
makale makasar makassar malaka malili malinau malioboro malut mamasa mampang manado mandailingnatal
mandalika mappi marabahan maros martapura masamba masohi mataram maumere maybrat medan mejayan
melawi mempawah menggala mentawai menteng mentok merangin merauke mesuji meulaboh mimika mojokerto
morotai muarabulian muarabungo muaradua muaraenim muarateweh muarojambi muba mukomuko mungkid
muntilan muntok murungraya musibanyuasin nabire naganraya nagekeo namlea namrole
nanggroeacehdarussalam natar natuna nduga ngabang ngada nganjuk ngawi ntb ntt nunukan nusadua
nusakambangan nusapenida oelamasi oganilir ogankomeringilir oksibil pacitan padalarang padang
padangpanjang padangpariaman padangsidimpuan pagaralam painan pakpakbharat palabuhanratu
palangkaraya palembang palmerah palopo palu pamekasan pamulang pancoran pandeglang pangandaran
pangkajene pangkajenedankepulauan pangkalanbun pangkalankerinci pangkalpinang pangkep paniai
panyabungan parangtritis parapat parepare pariaman parigi parigimoutong parung pasangkayu
pasarminggu paser pasirpengaraian pasuruan pati payakumbuh pegununganarfak pegununganbintang
pekalongan pekanbaru pelabuhanratu pelaihari pelalawan pemalang pematangsiantar penajam
penajampaserutara penjaringan penukalabablematangilir pesawaran pesisirbarat pesisirselatan pidie
pidiejaya pinrang pohuwato polewali polewalimandar polman pondokgede ponorogo pontianak porong poso
prabumulih prambanan praya pringsewu probolinggo pulangpisau pulauburu pulogadung puncakjaya
purbalingga purwakarta purwodadi purwokerto purworejo putussibau raha rajaampat ranai rangkasbitung
rantauprapat rantepao rejanglebong rembang rengat riau rohil rohul rokanhilir rokanhulu rotendao
ruteng sabang saburaijua salatiga samarinda sambas samosir sampang sampit sanana sangatta sanggau
sangihe sanur sarmi sarolangun saumlaki sawahlunto sebatik sekadau sekayu selayar selong seluma
semarang semarapura seminyak senayan sengeti senggigi sengkang sentani sentul sepaku
serambagianbarat serambagiantimur serang serdangbedagai serpong serui seruyan siak siantar
siautagulandangbiaro sibolga sidenrengrappang sidikalang sidoarjo sidrap sigi sigli sijunjung sikka
simalungun simeulue singaparna singaraja singkawang singkil singosari sinjai sintang sitaro
situbondo slawi sleman sofifi soppeng soreang sragen stabat subang subulussalam sukabumi sukamara
sukoharjo sulbar sulsel sulteng sultra sulut sumbar sumbawabesar sumedang sumenep sumsel sumut
sungailiat sungaipenuh sungguminasa supiori surabaya surakarta tabalong tabanan takalar takengon
talaud taliabu taliwang tambrauw tambun tanahabang tanahbumbu tanahdatar tanahkaro tanahlaut
tanatidung tanatoraja tanggamus tangsel tanimbar tanjungbalai tanjungpandan tanjungpinang
tanjungpriok tanjungredeb tanjungselor tapaktuan tapin tarakan tarutung tasikmalaya tawangmangu
tebet tebingtinggi tebo tegal telukbintuni telukkuantan telukwondama temanggung tembagapura
tembilahan tenggarong ternate timika toba tobelo toboali tojounauna tolikara tolitoli tomohon
tondano trenggalek tual tuban tulungagung ubud ujungpandang uluwatu unaaha ungaran waikabubak
waingapu waisai wajo wakatobi wamena waropen watampone wates waykanan wonogiri wonosari wonosobo
yahukimo yalimo yapen yogya yogyakarta`

/** Countries. */
const countries = `afghanistan afrikaselatan aljazair amerikaserikat arabsaudi argentina
australia austria bahrain bangladesh belanda belarus belgia bosnia brasil brazil brunei
bruneidarussalam bulgaria chile china cina denmark ekuador ethiopia fiji filipina finlandia haiti
hungaria india inggris irak iran islandia israel italia jepang jerman kamboja kanada kazakhstan
kenya kolombia kroasia kuba kuwait laos lebanon libya maladewa malaysia maroko meksiko mesir
myanmar nepal nigeria norwegia oman pakistan palestina papuanugini perancis peru polandia portugal
prancis qatar rumania rusia selandiabaru serbia singapura skotlandia somalia spanyol srilanka
suriah swedia swiss thailand timorleste tiongkok tunisia turki turkiye ukraina uniemiratarab
uzbekistan vatikan venezuela vietnam yaman yordania yunani`

/** Cities and regions of other countries, by their Indonesian names and their own. */
const world = `abudhabi abuja addisababa aleppo aljir amman amsterdam ankara athena atlanta
auckland bagdad baghdad bandarseribegawan bangkok barcelona basel beijing beirut beograd berlin
bilbao birmingham bogota boston brasilia brisbane brussel budapest buenosaires busan california
canberra capetown caracas chengdu chicago colombo dakar dallas damaskus davos denhaag detroit
dhaka dili doha dortmund dubai dublin edinburgh florida frankfurt fukuoka fukushima gaza glasgow
guangzhou hamburg hangzhou hanoi havana hawaii helsinki hiroshima hochiminh hollywood hongkong
houston islamabad istanbul jeddah jenewa jerusalem johannesburg johorbahru kabul kairo kalifornia
karachi kathmandu khartoum kiev kinshasa kopenhagen kotakinabalu kualalumpur kuching kyiv kyoto
lagos lasvegas leeds leicester lemans lisabon lisbon liverpool london losangeles lyon macau
madinah madrid makau makkah manama manchester manila marseille mekah mekkah melbourne miami milan
minsk mogadishu monaco moskow moskwa mosul muenchen mumbai munich muskat nagasaki nairobi nanjing
napoli naypyidaw newcastle newdelhi newyork osaka oslo paris penang perth philadelphia phnompenh
portmoresby praha putrajaya pyongyang rabat rafah ramallah riodejaneiro riyadh roma rotterdam
sabah sanaa sandiego sanfrancisco santiago saopaulo sarajevo sarawak seattle seoul sepang shanghai
shenzhen sochi stockholm stpetersburg sydney taipei taiwan tashkent teheran telaviv tepibarat
texas tokyo toronto tripoli tunis turin vancouver vientiane warsawa washington washingtondc
wellington wina wuhan yangon yerusalem yokohama zagreb zurich`

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

/** All known names in the spelling they are compared in: `bandarlampung` */
export const placeKeys: readonly string[] = /* @__PURE__ */ allKeys()

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(placeKeys)

/** What names begin with, and what may precede them. */
const knownBeginnings = /* @__PURE__ */ beginningsOf([
  ...placeKeys,
  ...['kabupaten', 'kota', 'provinsi', 'pulau', 'kepulauan'],
])

/** What may precede a name: `Kabupaten Sleman`, `Pulau Bali`, `Kabupaten Kepulauan Talaud` */
const kinds = [
  /^(?:kabupaten|kab|kota|provinsi)/,
  /^(?:kabupaten|kab|provinsi)?(?:pulau|kepulauan)/,
]

/** One word of a name, and its end; `de` and `dan` only stand within names. */
const word =
  /(?:(?:\p{Lu}\.){2,3}|\p{Lu}\p{L}{0,24}(?:['’]\p{L}{1,24})?|dan|de)(?![\p{L}\p{M}\d])/uy

/** No name has more words. */
const mostWords = 6

/** No name is longer as printed. */
const mostCharacters = 80

/**
 * Whether the first letters are those of a known place: most words that are none are ruled out.
 *
 * `DI Yogyakarta` has its third letter behind a space; such words are not judged.
 */
export function mayBePlace(name: string): boolean {
  for (let i = 0; i < 3; i++) if (!isLetter(name.charCodeAt(i))) return true
  return knownBeginnings[firstLetters(name)] === 1
}

/**
 * Whether the name is one of a known place, in any case: `Bandar Lampung`, `BANDARLAMPUNG`.
 *
 * Spaces, hyphens, dots and apostrophes make no difference, nor does `Kota` or `Kabupaten` before
 * the name.
 */
export function isKnownPlace(name: string): boolean {
  if (name.length > mostCharacters || !mayBePlace(name)) return false
  const key = name.replace(/[\s.'’-]/g, '').toLowerCase()
  return known.has(key) || kinds.some((kind) => kind.test(key) && known.has(key.replace(kind, '')))
}

/**
 * The longest name of a known place that the words begin with, as printed, or `undefined`.
 *
 * For leads without a mark at their end: `Jakarta Selatan Bakal calon` gives `Jakarta Selatan`.
 * Every word of the name has a capital, save the `de` of `Rio de Janeiro`.
 */
export function knownPlaceAt(words: string): string | undefined {
  let found: string | undefined
  for (let i = 0, end = 0; i < mostWords; i++) {
    word.lastIndex = end
    if (!word.test(words)) break
    end = word.lastIndex
    const name = words.slice(0, end)
    if (isKnownPlace(name)) found = name
    if (words[end] === '-') end++
    else while (words[end] === ' ') end++
  }
  return found
}

function allKeys(): string[] {
  const keys = `${indonesia} ${countries} ${world}`.split(/\s/)
  for (const entry of divided.split(/\s/)) {
    const [name = '', letters = ''] = entry.split(':')
    keys.push(name)
    for (const letter of letters) keys.push(name + (suffixes.get(letter) ?? letter))
  }
  return keys
}

function beginningsOf(names: readonly string[]): Uint8Array {
  const known = new Uint8Array(beginnings)
  for (const name of names) known[firstLetters(name)] = 1
  return known
}
