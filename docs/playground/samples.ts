import antara from './samples/antara.txt'
import cnnindonesia from './samples/cnnindonesia.txt'
import detik from './samples/detik.txt'
import kompas from './samples/kompas.txt'
import tempo from './samples/tempo.txt'
import tribunnews from './samples/tribunnews.txt'

/** Pages with invented news, each in the manner of its outlet. */
export const samples: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'Kompas.com', text: kompas },
  { name: 'detikcom', text: detik },
  { name: 'Antara', text: antara },
  { name: 'Tempo.co', text: tempo },
  { name: 'Tribunnews', text: tribunnews },
  { name: 'CNN Indonesia', text: cnnindonesia },
]
