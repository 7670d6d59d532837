import type { Outlet } from './outlet.ts'

export const wartaekonomi = {
  id: 'wartaekonomi',
  name: 'Warta Ekonomi',
  brands: ['Warta Ekonomi', 'WartaEkonomi', 'WartaEkonomi.co.id', 'WE Online'],
  domains: ['wartaekonomi.co.id'],
} as const satisfies Outlet
