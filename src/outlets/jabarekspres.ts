import type { Outlet } from './outlet.ts'

export const jabarekspres = {
  id: 'jabarekspres',
  name: 'Jabar Ekspres',
  brands: ['Jabar Ekspres', 'JabarEkspres.com'],
  domains: ['jabarekspres.com'],
} as const satisfies Outlet
