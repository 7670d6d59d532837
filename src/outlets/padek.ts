import type { Outlet } from './outlet.ts'

export const padek = {
  id: 'padek',
  name: 'Padang Ekspres',
  brands: ['Padang Ekspres', 'Padek.co'],
  domains: ['padek.co', 'padek.jawapos.com'],
} as const satisfies Outlet
