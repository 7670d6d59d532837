import type { Outlet } from './outlet.ts'

export const tribunsultra = {
  id: 'tribunsultra',
  name: 'TribunnewsSultra.com',
  brands: ['TribunnewsSultra'],
  domains: ['sultra.tribunnews.com', 'tribunnewssultra.com'],
  group: 'KG Media',
} as const satisfies Outlet
