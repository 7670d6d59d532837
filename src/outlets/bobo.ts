import type { Outlet } from './outlet.ts'

export const bobo = {
  id: 'bobo',
  name: 'Bobo',
  brands: ['Bobo.id', 'Bobo.grid.id'],
  domains: ['bobo.id', 'bobo.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
