import type { Outlet } from './outlet.ts'

export const tribunsulbar = {
  id: 'tribunsulbar',
  name: 'Tribun-Sulbar.com',
  brands: ['Tribun-Sulbar.com', 'TribunSulbar.com', 'Tribun Sulbar'],
  domains: ['sulbar.tribunnews.com', 'tribun-sulbar.com'],
  group: 'KG Media',
} as const satisfies Outlet
