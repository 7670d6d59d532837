import { weekdayNames } from '../grammar/calendar.ts'
import type { Pointing } from './printed-time.ts'

/** What the words around an expression tell of it. */
export interface Surroundings {
  /** Whether it stands between quotation marks, and was spoken on a day of its own. */
  readonly isQuoted: boolean
  /** Where its sentence points: `akan`; `unsure` where that is said in another clause. */
  readonly pointing: Pointing | 'unsure' | undefined
  /** Whether the sentence begins with it. */
  readonly isFirst: boolean
  /** The word right before, without a sign between, unless the sentence begins with it. */
  readonly wordBefore: string
  /** What stands right before and behind, a character each. */
  readonly before: string
  readonly behind: string
  /** Whether somebody's years were spoken of just before: `usia Rani sudah 37 tahun`, `saat masih 12 tahun` */
  readonly isAboutAge: boolean
  /** Whether it goes on a number: `kuartal ke-4 tahun` */
  readonly isOrdinal: boolean
  /** Whether the number of a day stands before: `tanggal 21 besok` */
  readonly isOfDate: boolean
  /** Whether it is one of several: `Selasa atau Rabu`, `Sabtu, Minggu` */
  readonly isChoice: boolean
  /** Where its sentence begins. */
  readonly sentence: number
  /** Whether the sentence tells up to here who says something, or where it was read. */
  readonly isSaying: boolean
  /** Whether the sentence tells up to here of hours that come again: `buka`, `tutup`, `jadwal` */
  readonly isTimetable: boolean
  /** Whether the sentence tells up to here of what has happened: `sudah`, `telah` */
  readonly isOver: boolean
  /** Whether it comes again and again: `tawuran kerap terjadi Sabtu malam` */
  readonly isHabit: boolean
}

const choiceBefore = new RegExp(
  `(?<!\\p{L})(?:atau|maupun|(?:${weekdayNames})(?:,|,? dan)) $`,
  'iu',
)

const choiceBehind = new RegExp(
  `^(?: (?:atau|maupun) |(?:,|,? dan) (?:${weekdayNames})(?!\\p{L}))`,
  'iu',
)

const habit = /(?<!\p{L})(?:kerap|sering|biasa(?:nya)?|selalu|rutin)(?!\p{L})[^,;]{0,30}$/iu

const aboutAge =
  /(?:(?:usia|umur)(?:nya)?(?!\p{L})[^.,;]{0,30}|(?:saat|ketika|waktu|kala) masih )$/iu

/** How far back a sentence is looked at. */
const reach = 200

const future =
  /(?<!\p{L})(?:akan|bakal|hendak|rencananya|berencana|direncanakan|dijadwalkan|diagendakan|diperkirakan|diprediksi|nanti|nantinya)(?!\p{L})/iu

/** `Rani pada Sabtu akan berangkat`, but also `Rani mengatakan pada Sabtu akan berangkat` */
const futureBehind = /^[^.,;:"”]{0,30} (?:akan|bakal|hendak)(?!\p{L})/iu

const toldBefore = /(?<!\p{L})(?:kata|ujar|ucap|tutur|ungkap|jelas|kepada|mengatakan|menyatakan)/iu

const saying =
  /(?<!\p{L})(?:(?:kata|ujar|ucap|tutur|ungkap|jelas|tambah|imbuh|lanjut|pungkas|tegas|papar|terang|sebut)(?:nya)?(?!\p{L})|mengatakan|menyatakan|menyebut|menjelaskan|menuturkan|mengungkapkan|menambahkan|mengaku|membenarkan|keterangan|(?:di)?konfirmasi|dihubungi|ditemui|dikutip|dilansir|melansir|mengutip|dalam siaran|ditulis|rilis)/iu

const timetable =
  /(?<!\p{L})(?:(?:di|mem)?buka|(?:di|men)?tutup|ber?operasi|operasional|jadwal|pelayanan|layanan|jam)/iu

/** Looks around in one passage; each mark of it is looked at once. */
export function surroundingsIn(text: string): (from: number, to: number) => Surroundings {
  const quotes = quotedIn(text)
  let at = 0
  return (from, to) => {
    while (at < quotes.length && (quotes[at]?.to ?? 0) <= from) at++
    const isQuoted = (quotes[at]?.from ?? text.length) < from
    const before = text.slice(Math.max(0, from - reach), from)
    const begin = lastSentence(before)
    const sentence = before.slice(begin)
    // Most expressions are asked for little of this.
    return {
      isQuoted,
      sentence: from - before.length + begin,
      get pointing() {
        return pointingOf(sentence, text.slice(to, to + 40))
      },
      get isFirst() {
        return sentence.trim() === ''
      },
      get wordBefore() {
        return wordBefore(sentence)
      },
      get before() {
        return before.trimEnd().slice(-1)
      },
      get behind() {
        return text
          .slice(to, to + 2)
          .trimStart()
          .slice(0, 1)
      },
      get isAboutAge() {
        return aboutAge.test(before.slice(-45))
      },
      get isOrdinal() {
        return /ke-?$/i.test(before.slice(-3))
      },
      get isOfDate() {
        return /tanggal \d{1,2} $/i.test(before.slice(-12))
      },
      get isChoice() {
        return choiceBefore.test(before.slice(-20)) || choiceBehind.test(text.slice(to, to + 20))
      },
      get isSaying() {
        return saying.test(sentence)
      },
      get isHabit() {
        return habit.test(sentence.slice(-40))
      },
      get isOver() {
        return /(?<!\p{L})(?:sudah|telah|sempat)(?!\p{L})/iu.test(sentence)
      },
      get isTimetable() {
        return timetable.test(sentence)
      },
    }
  }
}

/** The last word, where others stand before it: the first of a sentence has a capital anyway. */
function wordBefore(sentence: string): string {
  const word = sentence.endsWith(' ') ? (sentence.trimEnd().split(' ').at(-1) ?? '') : ''
  return word.length < sentence.trim().length ? word : ''
}

function pointingOf(sentence: string, behind: string): Surroundings['pointing'] {
  const clause = sentence.slice(Math.max(sentence.lastIndexOf(','), sentence.lastIndexOf(';')) + 1)
  if (future.test(clause) && !toldBefore.test(clause)) return 'future'
  if (future.test(sentence)) return 'unsure'
  if (/^ (?:mendatang|nanti|akan datang)/i.test(behind)) return 'future'
  return futureBehind.test(behind) ? 'unsure' : undefined
}

/** Where the last sentence of some words begins: behind `. `, `? `, `! ` and a capital or a mark. */
function lastSentence(words: string): number {
  let begin = 0
  for (const end of words.matchAll(/[.?!]["”]? (?=["“(]?[\p{Lu}\d])/gu)) {
    begin = end.index + end[0].length
  }
  return begin
}

/** From mark to mark: straight ones take turns, curly ones open and close. */
function quotedIn(text: string): { from: number; to: number }[] {
  const quoted: { from: number; to: number }[] = []
  let open: number | undefined
  for (const { 0: mark, index } of text.matchAll(/["“”]/g)) {
    if (open === undefined) {
      if (mark !== '”') open = index
    } else if (mark !== '“') {
      quoted.push({ from: open, to: index })
      open = undefined
    }
  }
  if (open !== undefined) quoted.push({ from: open, to: text.length })
  return quoted
}
