import type { Outlet } from './outlet.ts'

export const tribunkalteng = {
  id: 'tribunkalteng',
  name: 'TribunKalteng.com',
  brands: ['Tribun Kalteng'],
  domains: ['kalteng.tribunnews.com', 'tribunkalteng.com'],
  group: 'KG Media',
} as const satisfies Outlet
