import type { Outlet } from './outlet.ts'

export const tribunpalu = {
  id: 'tribunpalu',
  name: 'TribunPalu.com',
  brands: ['TribunPalu.com', 'Tribun Palu'],
  domains: ['palu.tribunnews.com', 'tribunpalu.com'],
  group: 'KG Media',
} as const satisfies Outlet
