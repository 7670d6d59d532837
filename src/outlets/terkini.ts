import type { Outlet } from './outlet.ts'

export const terkini = {
  id: 'terkini',
  name: 'Terkini.id',
  brands: ['Terkini.id'],
  domains: ['terkini.id'],
} as const satisfies Outlet
