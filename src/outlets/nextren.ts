import type { Outlet } from './outlet.ts'

export const nextren = {
  id: 'nextren',
  name: 'Nextren.com',
  brands: ['Nextren.com', 'Nextren'],
  domains: ['nextren.com', 'nextren.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
