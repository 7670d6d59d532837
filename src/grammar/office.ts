/** What a first word with a capital can be besides a name. Lower case, as they are compared. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** What a title begins with, besides what is personal: `Kepala Pasar Legi`, `Wakil Ketua`, `Juru Bicara`, `Plt. Bupati` */
const offices = wordsOf(`admin administrator aktivis analis anggota apoteker arkeolog
asisten bendahara bidan budayawan calon caleg capres cawapres chairman
chief ceo cfo cmo coo cto dandim danramil danrem dansat danlanud danlanal dekan deputi desainer dewan dirut dirjen
direktur director dirreskrimum dirreskrimsus dirlantas dokter dosen dubes duta eks epidemiolog
executive founder co-founder wagub guru hakim humas inspektur istri
jaksa juru kabag kabid kabidhumas kabareskrim kabasarnas kades kadin kadinkes kadis kadisdik kadishub
kadiv kadivhumas kajari kajati kakak kakanwil kakorlantas kalapas kanit kapendam kapolda kapolres
kapolresta kapolrestabes kapolsek kapolsekta kapten kapuspen kapuspenkum kapusdatin karo karopenmas wadir wakajati jampidsus jampidum jamdatun aspidsus karutan kasad kasal kasau kasat
kasatgas kasatlantas kasatreskrim kasatresnarkoba kasi kasie kasipenkum kasubag kasubbag kasubdit kasubsi
kasudin kejari kepala kepsek ketua koki komandan komika komisaris komisioner konsul konsultan
koordinator kordinator kritikus kuasa kurator mahasiswa manager manajer managing mantan mandor
marketing menko menteri moderator nahkoda nakhoda notaris orang owner pakar pelaksana walkot pangdam panglima
pangkogabwilhan panitera pebasket pebulutangkis pedagang pegawai pegiat pejabat pelapor pelukis
pemain pembawa pembina pemerhati pemilik pemimpin penasihat penasehat pendakwah pendeta pendiri peneliti
pengacara pengajar pengamat pengasuh pengawas pengelola penggagas penggiat pengurus pengusaha penjabat penjaga
penulis penyerang penyidik perdana perwakilan perwira petani petinggi petugas pimpinan pj pjs plh plt
politikus politisi praktisi presdir president presidium produser profesor project
psikiater rektor relawan satpam sejarawan sekda sekdaprov sekjen sekretaris sekum seniman senior
sesmenko sesditjen sineas sopir sosiolog spokesman staf suami supervisor
tim tokoh utusan vice virolog vokalis wakabareskrim wakapolda wakapolres wakapolri wakasat wakil wali
wartawan wasekjen waketum ketum warga wasit`)

/** Offices that say all by themselves, so that a name can follow at once: `Presiden Joko Widodo` */
const personal = wordsOf(`presiden wapres gubernur bupati kapolri walikota camat lurah paus
menkeu mendag menkes mensos menlu menhub menhan menhut mendagri menag menaker menakertrans mensesneg menperin mentan menparekraf
mendikbud mendikbudristek mendikdasmen menpora menkominfo menkomdigi menristek menkumham menkopolhukam menkop menlhk menpupr
wamenkeu wamenlu wamendag wamenkumham wamenhan wamenag wamendagri wamentan wamenkes seskab jubir penyanyi aktor aktris
artis pesinetron komedian ekonom psikolog pebalap pembalap pelatih sutradara musisi
pedangdut presenter youtuber selebgram kiper bek striker gelandang winger kanselir`)

/** What a portfolio is: `Menteri Keuangan Sri Mulyani` */
const portfolio =
  /^(?:Menteri|Wakil Menteri) (?:Keuangan|Perdagangan|Kesehatan|Sosial|Pertahanan|Agama|Perhubungan|Pertanian|Perindustrian|Ketenagakerjaan|Kehutanan|Pariwisata|(?:Luar|Dalam) Negeri|Sekretaris Negara) /

/** Ranks and forms of address: a name begins with them. */
const ranks =
  wordsOf(`abripka aipda aiptu akbp akp bripda bripka briptu brigadir brigjen brigpol ipda iptu irjen
komjen kombes kombespol kompol letjen letkol letda lettu mayjen mayor kolonel laksamana laksda laksma laksdya marsekal
marsda marsma marsdya pelda peltu praka pratu prada serda serka serma sertu jenderal jendral
pak bu bang mas mbak gus kiai kyai ustaz ustad ustadz ustazah habib romo pendeta pdt tgk tuan nyonya ki nyi
dr dra drs drg ir prof h hj kh r.a raden`)

/** Behind what `Jenderal` is a rank: `Kapolri Jenderal`, never `Direktur Jenderal Pajak` */
const beforeJenderal = wordsOf('kapolri panglima kasad wakapolri tni polri mantan purnawirawan')

/** What people are in a story; no part of their names: `Tersangka Bagus` */
const roles =
  wordsOf(`tersangka terdakwa terpidana korban pelaku saksi warga pasien almarhum almarhumah
mendiang penggugat tergugat pelapor terlapor pemohon buronan napi narapidana sopir pengemudi pengendara
bocah balita bayi pria wanita perempuan lelaki pemuda remaja siswa siswi`)

/** Words by which a name is one of a body, a place or a thing, and of no person. */
const bodies =
  wordsOf(`fraksi partai golkar gerindra nasdem hanura demokrat pdip pks pan pkb ppp psi perindo pbb berkarya garuda gelora
kementerian kemenkes kemenkeu kemenag kemendagri kemenhub kementan kemensos kemlu kemenlu kominfo kemendikbud kemnaker dinas disdik dishub
dinkes badan balai komisi komite lembaga yayasan perusahaan perum perumda bank asosiasi himpunan ikatan
persatuan perhimpunan organisasi forum koalisi aliansi gerakan majelis mahkamah pengadilan kejaksaan kejagung kejati
kepolisian polda polres polresta polrestabes polsek polri bareskrim kodam kodim koramil tni satgas satpol
satreskrim tim klub timnas universitas institut sekolah politeknik akademi fakultas rumah klinik puskesmas
stasiun bandara pelabuhan terminal pasar mal hotel gedung jalan jl tol jembatan stadion masjid gereja
provinsi kabupaten kota kotamadya kecamatan kelurahan desa dusun kampung daerah wilayah kawasan pulau gunung sungai
laut danau pantai pusat timur barat utara selatan tengah tenggara negeri nasional indonesia republik kerajaan
perserikatan uni liga grup piala kelompok kabinet istana hukum ekonomi politik sosial umum bidang divisi
bagian seksi unit satuan direktorat sekretariat biro kanwil kantor cabang regional
manchester united city real persib persija persebaya arema persik persis psm psis borneo bali
dpr dprd dpd mpr kpu bawaslu kpk bnpb bpbd bmkg bps ojk bi mui nu pbnu muhammadiyah bpom bumn bnn bnpt
bpjs mk ma ky kai pln pssi fifa afc who ri as uea pt cv ud
internasional international polisi pemerintah pihak aparat petugas otoritas manajemen kubu keluarga pemkot pemprov pemkab pemda warganet netizen publik masyarakat massa media kremlin pentagon
kesehatan keuangan ketenagakerjaan pendidikan kebudayaan perdagangan perindustrian pertanian perhubungan pariwisata energi mineral hak kehutanan lingkungan hidup pekerjaan perumahan kelautan perikanan agama komunikasi informatika digital kreatif olahraga riset teknologi investasi koperasi operasi pemasaran produksi perencanaan pembangunan pemberantasan penindakan pencegahan pelayanan layanan jaminan perlindungan kependudukan kepegawaian perkebunan peternakan tenaga kerja asuransi sekuritas syariah tbk group holding capital asset management foundation center institute research university college school fc club
pasal ayat bab surah surat nomor no tabel gambar halaman lampiran edisi babak blok lantai seri tipe
kelas jilid volume menit ronde musim tahun usia suhu versi titik segmen zona`)

/** Kinds of bodies whose own name follows: `PT Maju Jaya`, `RS Harapan` */
const namedKinds =
  wordsOf(`pt cv ud rs rsu rsud rsup rsia sd sdn smp smpn sma sman smk smkn mts ma mi tk paud upt uptd rt rw
dpc dpd dpw dpp dpra pac lsm po fc ps sc kbri kjri lbh km kmp ppi bem hmi bpjs bpr fraksi unit sat dit div`)

function key(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}

/** Whether a title begins with the word. */
export function isOffice(word: string): boolean {
  return offices.has(key(word)) || personal.has(key(word))
}

/** Whether a name can follow the word at once. */
export function isPersonalOffice(word: string): boolean {
  return personal.has(key(word))
}

/** Whether the word is a rank or a form of address: what follows it is a name. */
export function isRank(word: string, before = ''): boolean {
  return (
    ranks.has(key(word)) &&
    (!/^jend[er]/i.test(word) || before === '' || beforeJenderal.has(key(before)))
  )
}

/** Whether the word says what part somebody has in a story: `Tersangka` */
export function isRole(word: string): boolean {
  return roles.has(key(word))
}

/** Whether the word belongs to bodies, places and things. */
export function isBody(word: string): boolean {
  return bodies.has(key(word))
}

/** Whether a body's own name follows the word. */
export function isNamedKind(word: string): boolean {
  return namedKinds.has(key(word))
}

/** How many units the minister's office takes: `Menteri Keuangan ` */
export function portfolioAt(words: string): number {
  return portfolio.exec(words)?.[0].length ?? 0
}
