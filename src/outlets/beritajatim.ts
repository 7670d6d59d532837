import type { Outlet } from './outlet.ts'

export const beritajatim = {
  id: 'beritajatim',
  name: 'Beritajatim.com',
  brands: ['Beritajatim.com'],
  domains: ['beritajatim.com'],
} as const satisfies Outlet
