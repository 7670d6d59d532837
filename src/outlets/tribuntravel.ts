import type { Outlet } from './outlet.ts'

export const tribuntravel = {
  id: 'tribuntravel',
  name: 'TribunTravel.com',
  brands: ['TribunTravel.com', 'TribunTravel'],
  domains: ['travel.tribunnews.com', 'tribuntravel.com'],
  group: 'KG Media',
} as const satisfies Outlet
