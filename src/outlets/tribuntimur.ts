import type { Outlet } from './outlet.ts'

export const tribuntimur = {
  id: 'tribuntimur',
  name: 'Tribun-Timur.com',
  brands: ['Tribun-Timur.com', 'TribunTimur.com', 'Tribun Timur'],
  domains: ['makassar.tribunnews.com', 'tribun-timur.com'],
  group: 'KG Media',
} as const satisfies Outlet
