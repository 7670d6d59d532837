// What a reader chose, kept for the next visit. Browsers may forbid it, above all for files.

/** What was kept under a name, if the browser tells. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(`urai-berita-${name}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a choice where the browser lets us. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`urai-berita-${name}`, value)
  } catch {
    // The choice holds for this visit.
  }
}
