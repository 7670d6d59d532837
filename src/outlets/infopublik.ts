import type { Outlet } from './outlet.ts'

export const infopublik = {
  id: 'infopublik',
  name: 'InfoPublik',
  brands: ['InfoPublik', 'InfoPublik.id'],
  domains: ['infopublik.id'],
} as const satisfies Outlet
