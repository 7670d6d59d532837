import type { Outlet } from './outlet.ts'

export const suar = {
  id: 'suar',
  name: 'Suar.ID',
  brands: ['Suar.ID'],
  domains: ['suar.id', 'suar.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
