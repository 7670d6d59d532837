import type { Outlet } from './outlet.ts'

export const gatra = {
  id: 'gatra',
  name: 'Gatra.com',
  brands: ['GATRAnews', 'GATRA'],
  domains: ['gatra.com'],
} as const satisfies Outlet
