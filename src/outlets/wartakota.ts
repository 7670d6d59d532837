import type { Outlet } from './outlet.ts'

export const wartakota = {
  id: 'wartakota',
  name: 'Wartakotalive.com',
  brands: ['Warta Kota', 'WartaKota'],
  domains: ['wartakota.tribunnews.com', 'wartakotalive.com'],
  group: 'KG Media',
} as const satisfies Outlet
