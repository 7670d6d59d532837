import type { Outlet } from './outlet.ts'

export const sajiansedap = {
  id: 'sajiansedap',
  name: 'Sajian Sedap',
  brands: ['SajianSedap.com', 'Sajian Sedap'],
  domains: ['sajiansedap.com', 'sajiansedap.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
