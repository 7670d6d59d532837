import type { Outlet } from './outlet.ts'

export const tribuntoraja = {
  id: 'tribuntoraja',
  name: 'TribunToraja.com',
  brands: ['TribunToraja.com', 'Tribun Toraja'],
  domains: ['toraja.tribunnews.com', 'tribuntoraja.com'],
  group: 'KG Media',
} as const satisfies Outlet
