import { type Answer, formats, type Reading } from './reading.ts'
import { samples } from './samples.ts'
import { byId, element } from './view/element.ts'
import { showFacts } from './view/facts-view.ts'
import { languageSwitch } from './view/language.ts'
import { showLegend } from './view/legend.ts'
import { lightOver, thingsOf } from './view/light.ts'
import { fragmentOf, textOf } from './view/link.ts'
import { mentionsView } from './view/mentions-view.ts'
import { pageView } from './view/page-view.ts'
import { printedView } from './view/printed-view.ts'
import { showReadout } from './view/readout.ts'
import { startReader } from './view/reader.ts'
import { schemeSwitch } from './view/scheme.ts'
import { summaryOf } from './view/summary.ts'
import { tabsIn } from './view/tabs.ts'

/** So long after the last key a text is read. */
const PAUSE = 150

const input = byId('input', HTMLTextAreaElement)
const status = byId('status', HTMLElement)
const message = byId('message', HTMLElement)

/** What is shown; the input may be newer. */
let reading: Reading = {
  text: '',
  things: [],
  facts: 0,
  spans: [],
  rows: [],
  counts: new Map(),
}

schemeSwitch(byId('scheme', HTMLButtonElement))
const speech = languageSwitch(byId('language', HTMLButtonElement), show)
const light = lightOver(document.body, (things) => {
  showReadout(byId('readout', HTMLElement), things, reading, speech)
})
const page = pageView(byId('page', HTMLElement), speech, light)
const mentions = mentionsView(byId('panel-mentions', HTMLElement), speech, light)
const printed = new Map(
  formats.map((format) => [format, printedView(byId(`panel-${format}`, HTMLElement))]),
)
const reader = startReader(receive, () => {
  status.textContent = speech.words().failed
})
const tabs = tabsIn(byId('tabs', HTMLElement), printSelected)

function receive(answer: Answer): void {
  if (answer.told === 'print') {
    printed.get(answer.format)?.show(answer.format, answer)
    return
  }
  reading = answer.reading
  show()
  printSelected(tabs.selected())
}

function show(): void {
  page.show(reading)
  mentions.show(reading)
  showFacts(byId('facts', HTMLTableElement), reading, speech)
  showLegend(byId('legend', HTMLElement), reading, speech)
  showReadout(byId('readout', HTMLElement), [], reading, speech)
  status.textContent = summaryOf(reading, speech)
}

/** The tabs that show text get it when they are opened. */
function printSelected(tab: string): void {
  const format = formats.find((each) => each === tab)
  if (format) reader.print(format)
}

// The text: typed or pasted, of a sample, of a link.

let timer: ReturnType<typeof setTimeout> | undefined

input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(() => {
    message.textContent = ''
    forgetLink()
    reader.read(input.value)
  }, PAUSE)
})

function put(text: string): void {
  input.value = text
  message.textContent = ''
  for (const scroller of document.querySelectorAll('.scroller')) scroller.scrollTop = 0
  reader.read(text)
}

byId('clear', HTMLButtonElement).addEventListener('click', () => {
  forgetLink()
  put('')
  input.focus()
})

const sampleButtons = samples.map(({ name, text }) => {
  const button = element('button', { type: 'button' }, name)
  button.addEventListener('click', () => {
    forgetLink()
    put(text)
  })
  return button
})
byId('samples', HTMLElement).append(...sampleButtons)

/** Whether the address carried a text. */
async function putLinked(): Promise<boolean> {
  const { hash } = location
  if (!/^#[zt]=/.test(hash)) return false
  const text = await textOf(hash)
  put(text ?? '')
  if (text === undefined) message.textContent = speech.words().badLink
  return true
}

/** The address would carry another text than is shown. */
function forgetLink(): void {
  if (location.hash !== '') history.replaceState(null, '', addressWith(''))
}

function addressWith(fragment: string): string {
  const [address = ''] = location.href.split('#')
  return fragment === '' ? address : `${address}#${fragment}`
}

// Words and facts lead to each other.

byId('page', HTMLElement).addEventListener('click', ({ target }) => {
  const thing = target instanceof HTMLElement ? thingsOf(target).at(-1) : undefined
  if (thing === undefined) return
  if (thing < reading.facts) tabs.select('facts')
  else {
    tabs.select('mentions')
    mentions.reveal(thing)
  }
})

byId('article', HTMLElement).addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-things]') : null
  const [thing] = button ? thingsOf(button) : []
  if (thing !== undefined) page.reveal(thing)
})

// What can be taken away.

byId('copy', HTMLButtonElement).addEventListener('click', () => {
  void copy(textOfTab(tabs.selected()), speech.words().copied)
})

function textOfTab(tab: string): string {
  const format = formats.find((each) => each === tab)
  if (format) return printed.get(format)?.text() ?? ''
  const { things, facts } = reading
  const { names } = speech.words()
  return (tab === 'facts' ? things.slice(0, facts) : things.slice(facts))
    .map(({ name, words, value = '' }) => [names[name], words, value].join('\t').trimEnd())
    .join('\n')
}

byId('link', HTMLButtonElement).addEventListener('click', () => {
  void copyLink()
})

async function copyLink(): Promise<void> {
  const address = addressWith(await fragmentOf(input.value))
  history.replaceState(null, '', address)
  await copy(address, speech.words().linkCopied, speech.words().linkInAddress)
}

async function copy(
  text: string,
  done: string,
  otherwise = speech.words().notCopied,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    message.textContent = done
  } catch {
    message.textContent = otherwise
  }
}

window.addEventListener('hashchange', () => void putLinked())
tabs.select('facts')
void putLinked().then((isLinked) => {
  if (!isLinked) put(samples[0]?.text ?? '')
})
