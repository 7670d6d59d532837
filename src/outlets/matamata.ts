import type { Outlet } from './outlet.ts'

export const matamata = {
  id: 'matamata',
  name: 'MataMata.com',
  brands: ['MataMata.com'],
  domains: ['matamata.com'],
  group: 'Arkadia Digital Media',
} as const satisfies Outlet
