import type { Outlet } from './outlet.ts'

export const stylo = {
  id: 'stylo',
  name: 'Stylo.ID',
  brands: ['Stylo.ID'],
  domains: ['stylo.id', 'stylo.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
