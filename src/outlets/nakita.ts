import type { Outlet } from './outlet.ts'

export const nakita = {
  id: 'nakita',
  name: 'Nakita',
  brands: ['Nakita.id', 'Nakita.grid.id'],
  domains: ['nakita.id', 'nakita.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
