import type { Outlet } from './outlet.ts'

export const sosok = {
  id: 'sosok',
  name: 'Sosok.ID',
  brands: ['Sosok.ID'],
  domains: ['sosok.id', 'sosok.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
