import type { Outlet } from './outlet.ts'

export const tribunpriangan = {
  id: 'tribunpriangan',
  name: 'TribunPriangan.com',
  brands: ['Tribun Priangan'],
  domains: ['priangan.tribunnews.com', 'tribunpriangan.com'],
  group: 'KG Media',
} as const satisfies Outlet
