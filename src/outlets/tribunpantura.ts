import type { Outlet } from './outlet.ts'

export const tribunpantura = {
  id: 'tribunpantura',
  name: 'Tribun-Pantura.com',
  brands: ['Tribun-Pantura.com', 'TribunPantura.com', 'Tribun Pantura'],
  domains: ['pantura.tribunnews.com', 'tribun-pantura.com'],
  group: 'KG Media',
} as const satisfies Outlet
