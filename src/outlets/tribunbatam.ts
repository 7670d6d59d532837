import type { Outlet } from './outlet.ts'

export const tribunbatam = {
  id: 'tribunbatam',
  name: 'TribunBatam.id',
  brands: ['Tribun Batam'],
  domains: ['batam.tribunnews.com', 'tribunbatam.id', 'tribunbatam.com'],
  group: 'KG Media',
} as const satisfies Outlet
