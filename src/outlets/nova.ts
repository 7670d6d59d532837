import type { Outlet } from './outlet.ts'

export const nova = {
  id: 'nova',
  name: 'NOVA',
  brands: ['NOVA.id', 'TabloidNOVA.com'],
  domains: ['nova.id', 'tabloidnova.com', 'nova.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
