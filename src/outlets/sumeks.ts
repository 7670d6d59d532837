import type { Outlet } from './outlet.ts'

export const sumeks = {
  id: 'sumeks',
  name: 'Sumeks.co',
  brands: ['Sumeks.co'],
  domains: ['sumeks.co', 'sumeks.disway.id'],
  group: 'Disway National Network',
} as const satisfies Outlet
