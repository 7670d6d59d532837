import type { Outlet } from './outlet.ts'

export const tribunpapuabarat = {
  id: 'tribunpapuabarat',
  name: 'TribunPapuaBarat.com',
  brands: ['TribunPapuaBarat.com', 'Tribun Papua Barat'],
  domains: ['papuabarat.tribunnews.com', 'tribunpapuabarat.com'],
  group: 'KG Media',
} as const satisfies Outlet
