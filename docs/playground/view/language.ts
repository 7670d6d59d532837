import { type Language, type Words, words } from '../words.ts'
import { keep, kept } from './kept.ts'

/** The language of the interface, and what it says. */
export interface Speech {
  readonly words: () => Words
  /** A number as the language writes it: `6,512` or `6.512` */
  readonly number: (value: number) => string
}

/** A button between the languages; until it is pressed, the browser's own decides. */
export function languageSwitch(button: HTMLButtonElement, tell: () => void): Speech {
  let language = languageAtFirst()
  const show = (): void => {
    const other = otherThan(language)
    document.documentElement.lang = language
    button.textContent = other === 'id' ? 'Bahasa Indonesia' : 'English'
    button.lang = other
    fillPage(words[language])
  }
  button.addEventListener('click', () => {
    language = otherThan(language)
    keep('language', language)
    show()
    tell()
  })
  show()
  return {
    words: () => words[language],
    number: (value) => value.toLocaleString(language),
  }
}

function languageAtFirst(): Language {
  const chosen = kept('language')
  if (chosen === 'en' || chosen === 'id') return chosen
  // Browsers give Indonesian as `id-ID`, old ones as `in`.
  const first = navigator.languages.find((each) => /^(?:en|id|in)\b/.test(each)) ?? 'en'
  return first.startsWith('en') ? 'en' : 'id'
}

function otherThan(language: Language): Language {
  return language === 'en' ? 'id' : 'en'
}

/** Puts the words of index.html in their places: as text, as a label, as a placeholder. */
function fillPage({ page }: Words): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-words]')) {
    each.textContent = page[each.dataset['words'] as keyof typeof page]
  }
  for (const each of document.querySelectorAll<HTMLElement>('[data-label]')) {
    each.ariaLabel = page[each.dataset['label'] as keyof typeof page]
  }
  for (const each of document.querySelectorAll<HTMLTextAreaElement>('[data-placeholder]')) {
    each.placeholder = page[each.dataset['placeholder'] as keyof typeof page]
  }
}
