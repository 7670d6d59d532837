import type { Outlet } from './outlet.ts'

export const tribunbatam = {
  id: 'tribunbatam',
  name: 'TribunBatam.id',
  brands: ['TribunBatam.id', 'TribunBatam.com', 'Tribun Batam'],
  domains: ['batam.tribunnews.com', 'tribunbatam.id'],
  group: 'KG Media',
} as const satisfies Outlet
