import { keep, kept } from './kept.ts'

/** A button between dark and light; until it is pressed, the reader's system decides. */
export function schemeSwitch(button: HTMLButtonElement): void {
  const root = document.documentElement
  const chosen = kept('scheme')
  if (chosen === 'dark' || chosen === 'light') root.dataset['scheme'] = chosen

  button.addEventListener('click', () => {
    const now = root.dataset['scheme'] ?? schemeOfSystem()
    const next = now === 'dark' ? 'light' : 'dark'
    root.dataset['scheme'] = next
    keep('scheme', next)
  })
}

function schemeOfSystem(): 'dark' | 'light' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
