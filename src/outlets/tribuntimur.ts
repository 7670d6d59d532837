import type { Outlet } from './outlet.ts'

export const tribuntimur = {
  id: 'tribuntimur',
  name: 'Tribun-Timur.com',
  brands: ['Tribun Timur'],
  domains: ['makassar.tribunnews.com', 'tribun-timur.com', 'tribuntimur.com'],
  group: 'KG Media',
} as const satisfies Outlet
