import { aktual } from './aktual.ts'
import { akurat } from './akurat.ts'
import { alinea } from './alinea.ts'
import { analisadaily } from './analisadaily.ts'
import { antara } from './antara.ts'
import { apahabar } from './apahabar.ts'
import { arrahmah } from './arrahmah.ts'
import { ayobandung } from './ayobandung.ts'
import { ayojakarta } from './ayojakarta.ts'
import { ayosemarang } from './ayosemarang.ts'
import { babelnews } from './babelnews.ts'
import { balipost } from './balipost.ts'
import { balitribune } from './balitribune.ts'
import { bangkapos } from './bangkapos.ts'
import { banjarmasinpost } from './banjarmasinpost.ts'
import { bbc } from './bbc.ts'
import { beautynesia } from './beautynesia.ts'
import { benarnews } from './benarnews.ts'
import { beritajatim } from './beritajatim.ts'
import { beritasatu } from './beritasatu.ts'
import { bernas } from './bernas.ts'
import { bisnis } from './bisnis.ts'
import { bloombergtechnoz } from './bloombergtechnoz.ts'
import { bobo } from './bobo.ts'
import { bola } from './bola.ts'
import { bolanet } from './bolanet.ts'
import { bolasport } from './bolasport.ts'
import { bolastylo } from './bolastylo.ts'
import { bolatimes } from './bolatimes.ts'
import { borneonews } from './borneonews.ts'
import { brilio } from './brilio.ts'
import { cakaplah } from './cakaplah.ts'
import { cantika } from './cantika.ts'
import { celebrities } from './celebrities.ts'
import { cewekbanget } from './cewekbanget.ts'
import { cnbcindonesia } from './cnbcindonesia.ts'
import { cnnindonesia } from './cnnindonesia.ts'
import { cxomedia } from './cxomedia.ts'
import { demokrasinews } from './demokrasinews.ts'
import { detik } from './detik.ts'
import { dewiku } from './dewiku.ts'
import { digtara } from './digtara.ts'
import { disway } from './disway.ts'
import { dream } from './dream.ts'
import { dw } from './dw.ts'
import { elshinta } from './elshinta.ts'
import { emitennews } from './emitennews.ts'
import { era } from './era.ts'
import { espos } from './espos.ts'
import { fajar } from './fajar.ts'
import { famous } from './famous.ts'
import { fimela } from './fimela.ts'
import { fin } from './fin.ts'
import { galamedia } from './galamedia.ts'
import { gatra } from './gatra.ts'
import { genpi } from './genpi.ts'
import { gooto } from './gooto.ts'
import { goriau } from './goriau.ts'
import { gosumbar } from './gosumbar.ts'
import { grid } from './grid.ts'
import { gridoto } from './gridoto.ts'
import { hai } from './hai.ts'
import { haibunda } from './haibunda.ts'
import { harianhaluan } from './harianhaluan.ts'
import { harianjogja } from './harianjogja.ts'
import { harianterbit } from './harianterbit.ts'
import { hidayatullah } from './hidayatullah.ts'
import { himedik } from './himedik.ts'
import { hitekno } from './hitekno.ts'
import { hops } from './hops.ts'
import { hukumonline } from './hukumonline.ts'
import { idntimes } from './idntimes.ts'
import { idxchannel } from './idxchannel.ts'
import { ihram } from './ihram.ts'
import { indosport } from './indosport.ts'
import { industry } from './industry.ts'
import { inews } from './inews.ts'
import { infobanknews } from './infobanknews.ts'
import { infopublik } from './infopublik.ts'
import { inilah } from './inilah.ts'
import { insertlive } from './insertlive.ts'
import { intisari } from './intisari.ts'
import { investor } from './investor.ts'
import { jabarekspres } from './jabarekspres.ts'
import { jabarnews } from './jabarnews.ts'
import { jawapos } from './jawapos.ts'
import { jpnn } from './jpnn.ts'
import { jubi } from './jubi.ts'
import { jurnas } from './jurnas.ts'
import { kaltengpos } from './kaltengpos.ts'
import { kaltimpost } from './kaltimpost.ts'
import { kanalkalimantan } from './kanalkalimantan.ts'
import { kapanlagi } from './kapanlagi.ts'
import { katadata } from './katadata.ts'
import { kbr } from './kbr.ts'
import { klikpositif } from './klikpositif.ts'
import { kompas } from './kompas.ts'
import { kompasiana } from './kompasiana.ts'
import { kontan } from './kontan.ts'
import { korankaltim } from './korankaltim.ts'
import { krjogja } from './krjogja.ts'
import { kumparan } from './kumparan.ts'
import { kupastuntas } from './kupastuntas.ts'
import { lampost } from './lampost.ts'
import { langgam } from './langgam.ts'
import { lensaindonesia } from './lensaindonesia.ts'
import { liputan6 } from './liputan6.ts'
import { lombokpost } from './lombokpost.ts'
import { malukuterkini } from './malukuterkini.ts'
import { manadopost } from './manadopost.ts'
import { matamata } from './matamata.ts'
import { medcom } from './medcom.ts'
import { mediabengkulu } from './mediabengkulu.ts'
import { mediaindonesia } from './mediaindonesia.ts'
import { memorandum } from './memorandum.ts'
import { merdeka } from './merdeka.ts'
import { metrotvnews } from './metrotvnews.ts'
import { mistar } from './mistar.ts'
import { mobimoto } from './mobimoto.ts'
import { momsmoney } from './momsmoney.ts'
import { mongabay } from './mongabay.ts'
import { monitorindonesia } from './monitorindonesia.ts'
import { motorplus } from './motorplus.ts'
import { muhammadiyah } from './muhammadiyah.ts'
import { nakita } from './nakita.ts'
import { nationalgeographic } from './nationalgeographic.ts'
import { neraca } from './neraca.ts'
import { netralnews } from './netralnews.ts'
import { nextren } from './nextren.ts'
import { ngopibareng } from './ngopibareng.ts'
import { nova } from './nova.ts'
import { nu } from './nu.ts'
import { nusabali } from './nusabali.ts'
import { nusantaratv } from './nusantaratv.ts'
import { okezone } from './okezone.ts'
import { otomania } from './otomania.ts'
import { otosia } from './otosia.ts'
import { padek } from './padek.ts'
import { palpos } from './palpos.ts'
import { panditfootball } from './panditfootball.ts'
import { parapuan } from './parapuan.ts'
import { pikiranRakyat } from './pikiran-rakyat.ts'
import { pojoksatu } from './pojoksatu.ts'
import { pontianakpost } from './pontianakpost.ts'
import { popbela } from './popbela.ts'
import { popmama } from './popmama.ts'
import { posbelitung } from './posbelitung.ts'
import { poskota } from './poskota.ts'
import { poskupang } from './poskupang.ts'
import { prfmnews } from './prfmnews.ts'
import { prohaba } from './prohaba.ts'
import { prokal } from './prokal.ts'
import { radarbali } from './radarbali.ts'
import { radarbanyumas } from './radarbanyumas.ts'
import { radarbanyuwangi } from './radarbanyuwangi.ts'
import { radarbogor } from './radarbogor.ts'
import { radarbojonegoro } from './radarbojonegoro.ts'
import { radarbromo } from './radarbromo.ts'
import { radarjember } from './radarjember.ts'
import { radarkediri } from './radarkediri.ts'
import { radarkudus } from './radarkudus.ts'
import { radarlampung } from './radarlampung.ts'
import { radarmadiun } from './radarmadiun.ts'
import { radarmalang } from './radarmalang.ts'
import { radarmojokerto } from './radarmojokerto.ts'
import { radarsemarang } from './radarsemarang.ts'
import { radarsolo } from './radarsolo.ts'
import { radarsurabaya } from './radarsurabaya.ts'
import { radartulungagung } from './radartulungagung.ts'
import { rakyatbengkulu } from './rakyatbengkulu.ts'
import { rakyatku } from './rakyatku.ts'
import { republika } from './republika.ts'
import { riauonline } from './riauonline.ts'
import { riaupos } from './riaupos.ts'
import { rm } from './rm.ts'
import { rmol } from './rmol.ts'
import { rmolbengkulu } from './rmolbengkulu.ts'
import { rmoljabar } from './rmoljabar.ts'
import { rmoljateng } from './rmoljateng.ts'
import { rmollampung } from './rmollampung.ts'
import { rmolsumsel } from './rmolsumsel.ts'
import { rmolsumut } from './rmolsumut.ts'
import { rri } from './rri.ts'
import { sajiansedap } from './sajiansedap.ts'
import { satuharapan } from './satuharapan.ts'
import { serambinews } from './serambinews.ts'
import { setkab } from './setkab.ts'
import { sindonews } from './sindonews.ts'
import { skor } from './skor.ts'
import { solopos } from './solopos.ts'
import { sonora } from './sonora.ts'
import { sosok } from './sosok.ts'
import { sripoku } from './sripoku.ts'
import { stylo } from './stylo.ts'
import { suar } from './suar.ts'
import { suara } from './suara.ts'
import { suaramerdeka } from './suaramerdeka.ts'
import { suarantb } from './suarantb.ts'
import { suarapapua } from './suarapapua.ts'
import { suarasurabaya } from './suarasurabaya.ts'
import { sumateraekspres } from './sumateraekspres.ts'
import { sumeks } from './sumeks.ts'
import { sumselupdate } from './sumselupdate.ts'
import { sumutpos } from './sumutpos.ts'
import { superball } from './superball.ts'
import { surya } from './surya.ts'
import { suryamalang } from './suryamalang.ts'
import { tagar } from './tagar.ts'
import { tangerangnews } from './tangerangnews.ts'
import { tempo } from './tempo.ts'
import { terkini } from './terkini.ts'
import { timesindonesia } from './timesindonesia.ts'
import { tirto } from './tirto.ts'
import { trenasia } from './trenasia.ts'
import { tribunambon } from './tribunambon.ts'
import { tribunbali } from './tribunbali.ts'
import { tribunbanten } from './tribunbanten.ts'
import { tribunbanyumas } from './tribunbanyumas.ts'
import { tribunbatam } from './tribunbatam.ts'
import { tribunbekasi } from './tribunbekasi.ts'
import { tribunbengkulu } from './tribunbengkulu.ts'
import { tribunbogor } from './tribunbogor.ts'
import { tribuncirebon } from './tribuncirebon.ts'
import { tribundepok } from './tribundepok.ts'
import { tribunflores } from './tribunflores.ts'
import { tribungayo } from './tribungayo.ts'
import { tribungorontalo } from './tribungorontalo.ts'
import { tribunjabar } from './tribunjabar.ts'
import { tribunjakarta } from './tribunjakarta.ts'
import { tribunjambi } from './tribunjambi.ts'
import { tribunjateng } from './tribunjateng.ts'
import { tribunjatim } from './tribunjatim.ts'
import { tribunjogja } from './tribunjogja.ts'
import { tribunkaltara } from './tribunkaltara.ts'
import { tribunkalteng } from './tribunkalteng.ts'
import { tribunkaltim } from './tribunkaltim.ts'
import { tribunlampung } from './tribunlampung.ts'
import { tribunlombok } from './tribunlombok.ts'
import { tribunmadura } from './tribunmadura.ts'
import { tribunmanado } from './tribunmanado.ts'
import { tribunmataraman } from './tribunmataraman.ts'
import { tribunmedan } from './tribunmedan.ts'
import { tribunmuria } from './tribunmuria.ts'
import { tribunnews } from './tribunnews.ts'
import { tribunnewsmaker } from './tribunnewsmaker.ts'
import { tribunnewswiki } from './tribunnewswiki.ts'
import { tribunpadang } from './tribunpadang.ts'
import { tribunpalu } from './tribunpalu.ts'
import { tribunpantura } from './tribunpantura.ts'
import { tribunpapua } from './tribunpapua.ts'
import { tribunpapuabarat } from './tribunpapuabarat.ts'
import { tribunpekanbaru } from './tribunpekanbaru.ts'
import { tribunpontianak } from './tribunpontianak.ts'
import { tribunpriangan } from './tribunpriangan.ts'
import { tribunsolo } from './tribunsolo.ts'
import { tribunstyle } from './tribunstyle.ts'
import { tribunsulbar } from './tribunsulbar.ts'
import { tribunsultra } from './tribunsultra.ts'
import { tribunsumsel } from './tribunsumsel.ts'
import { tribuntangerang } from './tribuntangerang.ts'
import { tribunternate } from './tribunternate.ts'
import { tribuntimur } from './tribuntimur.ts'
import { tribuntoraja } from './tribuntoraja.ts'
import { tribuntravel } from './tribuntravel.ts'
import { tribuntrends } from './tribuntrends.ts'
import { tribunwow } from './tribunwow.ts'
import { tvonenews } from './tvonenews.ts'
import { tvri } from './tvri.ts'
import { validnews } from './validnews.ts'
import { vemale } from './vemale.ts'
import { viva } from './viva.ts'
import { voaindonesia } from './voaindonesia.ts'
import { wartaekonomi } from './wartaekonomi.ts'
import { wartakota } from './wartakota.ts'
import { waspada } from './waspada.ts'
import { wiken } from './wiken.ts'
import type { Outlet } from './outlet.ts'

export { defineOutlet, type OutletFacts } from './define-outlet.ts'
export type { Outlet }

/** One line for each outlet file. */
const table = [
  kompas,
  aktual,
  akurat,
  alinea,
  analisadaily,
  antara,
  apahabar,
  arrahmah,
  ayobandung,
  ayojakarta,
  ayosemarang,
  babelnews,
  balipost,
  balitribune,
  bangkapos,
  banjarmasinpost,
  bbc,
  beautynesia,
  benarnews,
  beritajatim,
  beritasatu,
  bernas,
  bisnis,
  bloombergtechnoz,
  bobo,
  bola,
  bolanet,
  bolasport,
  bolastylo,
  bolatimes,
  borneonews,
  brilio,
  cakaplah,
  cantika,
  celebrities,
  cewekbanget,
  cnbcindonesia,
  cnnindonesia,
  cxomedia,
  demokrasinews,
  detik,
  dewiku,
  digtara,
  disway,
  dream,
  dw,
  elshinta,
  emitennews,
  era,
  espos,
  fajar,
  famous,
  fimela,
  fin,
  galamedia,
  gatra,
  genpi,
  gooto,
  goriau,
  gosumbar,
  grid,
  gridoto,
  hai,
  haibunda,
  harianhaluan,
  harianjogja,
  harianterbit,
  hidayatullah,
  himedik,
  hitekno,
  hops,
  hukumonline,
  idntimes,
  idxchannel,
  ihram,
  indosport,
  industry,
  inews,
  infobanknews,
  infopublik,
  inilah,
  insertlive,
  intisari,
  investor,
  jabarekspres,
  jabarnews,
  jawapos,
  jpnn,
  jubi,
  jurnas,
  kaltengpos,
  kaltimpost,
  kanalkalimantan,
  kapanlagi,
  katadata,
  kbr,
  klikpositif,
  kompasiana,
  kontan,
  korankaltim,
  krjogja,
  kumparan,
  kupastuntas,
  lampost,
  langgam,
  lensaindonesia,
  liputan6,
  lombokpost,
  malukuterkini,
  manadopost,
  matamata,
  medcom,
  mediabengkulu,
  mediaindonesia,
  memorandum,
  merdeka,
  metrotvnews,
  mistar,
  mobimoto,
  momsmoney,
  mongabay,
  monitorindonesia,
  motorplus,
  muhammadiyah,
  nakita,
  nationalgeographic,
  neraca,
  netralnews,
  nextren,
  ngopibareng,
  nova,
  nu,
  nusabali,
  nusantaratv,
  okezone,
  otomania,
  otosia,
  padek,
  palpos,
  panditfootball,
  parapuan,
  pikiranRakyat,
  pojoksatu,
  pontianakpost,
  popbela,
  popmama,
  posbelitung,
  poskota,
  poskupang,
  prfmnews,
  prohaba,
  prokal,
  radarbali,
  radarbanyumas,
  radarbanyuwangi,
  radarbogor,
  radarbojonegoro,
  radarbromo,
  radarjember,
  radarkediri,
  radarkudus,
  radarlampung,
  radarmadiun,
  radarmalang,
  radarmojokerto,
  radarsemarang,
  radarsolo,
  radarsurabaya,
  radartulungagung,
  rakyatbengkulu,
  rakyatku,
  republika,
  riauonline,
  riaupos,
  rm,
  rmol,
  rmolbengkulu,
  rmoljabar,
  rmoljateng,
  rmollampung,
  rmolsumsel,
  rmolsumut,
  rri,
  sajiansedap,
  satuharapan,
  serambinews,
  setkab,
  sindonews,
  skor,
  solopos,
  sonora,
  sosok,
  sripoku,
  stylo,
  suar,
  suara,
  suaramerdeka,
  suarantb,
  suarapapua,
  suarasurabaya,
  sumateraekspres,
  sumeks,
  sumselupdate,
  sumutpos,
  superball,
  surya,
  suryamalang,
  tagar,
  tangerangnews,
  tempo,
  terkini,
  timesindonesia,
  tirto,
  trenasia,
  tribunambon,
  tribunbali,
  tribunbanten,
  tribunbanyumas,
  tribunbatam,
  tribunbekasi,
  tribunbengkulu,
  tribunbogor,
  tribuncirebon,
  tribundepok,
  tribunflores,
  tribungayo,
  tribungorontalo,
  tribunjabar,
  tribunjakarta,
  tribunjambi,
  tribunjateng,
  tribunjatim,
  tribunjogja,
  tribunkaltara,
  tribunkalteng,
  tribunkaltim,
  tribunlampung,
  tribunlombok,
  tribunmadura,
  tribunmanado,
  tribunmataraman,
  tribunmedan,
  tribunmuria,
  tribunnews,
  tribunnewsmaker,
  tribunnewswiki,
  tribunpadang,
  tribunpalu,
  tribunpantura,
  tribunpapua,
  tribunpapuabarat,
  tribunpekanbaru,
  tribunpontianak,
  tribunpriangan,
  tribunsolo,
  tribunstyle,
  tribunsulbar,
  tribunsultra,
  tribunsumsel,
  tribuntangerang,
  tribunternate,
  tribuntimur,
  tribuntoraja,
  tribuntravel,
  tribuntrends,
  tribunwow,
  tvonenews,
  tvri,
  validnews,
  vemale,
  viva,
  voaindonesia,
  wartaekonomi,
  wartakota,
  waspada,
  wiken,
] as const satisfies readonly Outlet[]

/** The outlets that the library knows: one record each. */
export const outlets: readonly Outlet[] = table

/** The short name of an outlet that the library knows: `kompas`, `detik`, `tribunjabar`. */
export type KnownOutletId = (typeof table)[number]['id']

/**
 * The short name of an outlet: `kompas`.
 *
 * An outlet that the library does not know gives the label of its domain, in lower case: `lampost`
 * for `Lampost.co`. One of your own gives the `id` you defined it with. Hence any string is one;
 * editors still suggest those of {@link KnownOutletId}.
 */
export type OutletId = KnownOutletId | (string & {})
