import type { Outlet } from './outlet.ts'

export const tribungayo = {
  id: 'tribungayo',
  name: 'TribunGayo.com',
  brands: ['TribunGayo.com', 'Tribun Gayo'],
  domains: ['gayo.tribunnews.com', 'tribungayo.com'],
  group: 'KG Media',
} as const satisfies Outlet
