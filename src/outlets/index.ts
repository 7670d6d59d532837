import { analisadaily } from './analisadaily.ts'
import { antara } from './antara.ts'
import { balipost } from './balipost.ts'
import { balitribune } from './balitribune.ts'
import { bangkapos } from './bangkapos.ts'
import { banjarmasinpost } from './banjarmasinpost.ts'
import { bbc } from './bbc.ts'
import { beritasatu } from './beritasatu.ts'
import { bernas } from './bernas.ts'
import { bisnis } from './bisnis.ts'
import { bola } from './bola.ts'
import { bolanet } from './bolanet.ts'
import { bolasport } from './bolasport.ts'
import { cnbcindonesia } from './cnbcindonesia.ts'
import { cnnindonesia } from './cnnindonesia.ts'
import { detik } from './detik.ts'
import { disway } from './disway.ts'
import { dw } from './dw.ts'
import { fajar } from './fajar.ts'
import { fimela } from './fimela.ts'
import { gatra } from './gatra.ts'
import { grid } from './grid.ts'
import { gridoto } from './gridoto.ts'
import { harianjogja } from './harianjogja.ts'
import { hukumonline } from './hukumonline.ts'
import { idntimes } from './idntimes.ts'
import { ihram } from './ihram.ts'
import { indosport } from './indosport.ts'
import { inews } from './inews.ts'
import { infobanknews } from './infobanknews.ts'
import { inilah } from './inilah.ts'
import { intime } from './intime.ts'
import { jawapos } from './jawapos.ts'
import { jpnn } from './jpnn.ts'
import { kapanlagi } from './kapanlagi.ts'
import { katadata } from './katadata.ts'
import { kbr } from './kbr.ts'
import { kompas } from './kompas.ts'
import { kontan } from './kontan.ts'
import { krjogja } from './krjogja.ts'
import { kumparan } from './kumparan.ts'
import { lampost } from './lampost.ts'
import { liputan6 } from './liputan6.ts'
import { medcom } from './medcom.ts'
import { mediabengkulu } from './mediabengkulu.ts'
import { mediaindonesia } from './mediaindonesia.ts'
import { merdeka } from './merdeka.ts'
import { metrotvnews } from './metrotvnews.ts'
import { monitorindonesia } from './monitorindonesia.ts'
import { nationalgeographic } from './nationalgeographic.ts'
import { neraca } from './neraca.ts'
import { nusabali } from './nusabali.ts'
import { nusantaratv } from './nusantaratv.ts'
import { okezone } from './okezone.ts'
import { otomania } from './otomania.ts'
import { pikiranRakyat } from './pikiran-rakyat.ts'
import { posbelitung } from './posbelitung.ts'
import { poskupang } from './poskupang.ts'
import { radarbanyumas } from './radarbanyumas.ts'
import { republika } from './republika.ts'
import { rm } from './rm.ts'
import { rmol } from './rmol.ts'
import { rmoljabar } from './rmoljabar.ts'
import { rmolsumsel } from './rmolsumsel.ts'
import { rri } from './rri.ts'
import { serambinews } from './serambinews.ts'
import { setkab } from './setkab.ts'
import { sindonews } from './sindonews.ts'
import { solopos } from './solopos.ts'
import { sonora } from './sonora.ts'
import { sripoku } from './sripoku.ts'
import { suara } from './suara.ts'
import { suaramerdeka } from './suaramerdeka.ts'
import { suarasurabaya } from './suarasurabaya.ts'
import { surya } from './surya.ts'
import { suryamalang } from './suryamalang.ts'
import { tempo } from './tempo.ts'
import { timesindonesia } from './timesindonesia.ts'
import { tirto } from './tirto.ts'
import { tribunambon } from './tribunambon.ts'
import { tribunbali } from './tribunbali.ts'
import { tribunbanten } from './tribunbanten.ts'
import { tribunbatam } from './tribunbatam.ts'
import { tribunbekasi } from './tribunbekasi.ts'
import { tribunbogor } from './tribunbogor.ts'
import { tribuncirebon } from './tribuncirebon.ts'
import { tribungorontalo } from './tribungorontalo.ts'
import { tribunjabar } from './tribunjabar.ts'
import { tribunjakarta } from './tribunjakarta.ts'
import { tribunjambi } from './tribunjambi.ts'
import { tribunjateng } from './tribunjateng.ts'
import { tribunjatim } from './tribunjatim.ts'
import { tribunjogja } from './tribunjogja.ts'
import { tribunkalteng } from './tribunkalteng.ts'
import { tribunkaltim } from './tribunkaltim.ts'
import { tribunlampung } from './tribunlampung.ts'
import { tribunmanado } from './tribunmanado.ts'
import { tribunmedan } from './tribunmedan.ts'
import { tribunnews } from './tribunnews.ts'
import { tribunnewswiki } from './tribunnewswiki.ts'
import { tribunpadang } from './tribunpadang.ts'
import { tribunpapua } from './tribunpapua.ts'
import { tribunpekanbaru } from './tribunpekanbaru.ts'
import { tribunpontianak } from './tribunpontianak.ts'
import { tribunpriangan } from './tribunpriangan.ts'
import { tribunsolo } from './tribunsolo.ts'
import { tribunstyle } from './tribunstyle.ts'
import { tribunsultra } from './tribunsultra.ts'
import { tribunsumsel } from './tribunsumsel.ts'
import { tribuntimur } from './tribuntimur.ts'
import { tvonenews } from './tvonenews.ts'
import { viva } from './viva.ts'
import { voaindonesia } from './voaindonesia.ts'
import { wartaekonomi } from './wartaekonomi.ts'
import { wartakota } from './wartakota.ts'
import { waspada } from './waspada.ts'
import type { Outlet } from './outlet.ts'

export { defineOutlet, type OutletFacts, type OwnOutlet } from './define-outlet.ts'
export type { Outlet }

/** One line for each outlet file. */
const table = [
  kompas,
  analisadaily,
  antara,
  balipost,
  balitribune,
  bangkapos,
  banjarmasinpost,
  bbc,
  beritasatu,
  bernas,
  bisnis,
  bola,
  bolanet,
  bolasport,
  cnbcindonesia,
  cnnindonesia,
  detik,
  disway,
  dw,
  fajar,
  fimela,
  gatra,
  grid,
  gridoto,
  harianjogja,
  hukumonline,
  idntimes,
  ihram,
  indosport,
  inews,
  infobanknews,
  inilah,
  intime,
  jawapos,
  jpnn,
  kapanlagi,
  katadata,
  kbr,
  kontan,
  krjogja,
  kumparan,
  lampost,
  liputan6,
  medcom,
  mediabengkulu,
  mediaindonesia,
  merdeka,
  metrotvnews,
  monitorindonesia,
  nationalgeographic,
  neraca,
  nusabali,
  nusantaratv,
  okezone,
  otomania,
  pikiranRakyat,
  posbelitung,
  poskupang,
  radarbanyumas,
  republika,
  rm,
  rmol,
  rmoljabar,
  rmolsumsel,
  rri,
  serambinews,
  setkab,
  sindonews,
  solopos,
  sonora,
  sripoku,
  suara,
  suaramerdeka,
  suarasurabaya,
  surya,
  suryamalang,
  tempo,
  timesindonesia,
  tirto,
  tribunambon,
  tribunbali,
  tribunbanten,
  tribunbatam,
  tribunbekasi,
  tribunbogor,
  tribuncirebon,
  tribungorontalo,
  tribunjabar,
  tribunjakarta,
  tribunjambi,
  tribunjateng,
  tribunjatim,
  tribunjogja,
  tribunkalteng,
  tribunkaltim,
  tribunlampung,
  tribunmanado,
  tribunmedan,
  tribunnews,
  tribunnewswiki,
  tribunpadang,
  tribunpapua,
  tribunpekanbaru,
  tribunpontianak,
  tribunpriangan,
  tribunsolo,
  tribunstyle,
  tribunsultra,
  tribunsumsel,
  tribuntimur,
  tvonenews,
  viva,
  voaindonesia,
  wartaekonomi,
  wartakota,
  waspada,
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
