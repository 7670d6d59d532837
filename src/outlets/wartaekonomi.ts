import type { Outlet } from './outlet.ts'

export const wartaekonomi = {
  id: 'wartaekonomi',
  name: 'Warta Ekonomi',
  brands: ['WartaEkonomi', 'WE Online'],
  domains: ['wartaekonomi.co.id'],
} as const satisfies Outlet
