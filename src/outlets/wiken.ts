import type { Outlet } from './outlet.ts'

export const wiken = {
  id: 'wiken',
  name: 'Wiken.ID',
  brands: ['Wiken.ID'],
  domains: ['wiken.id', 'wiken.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
