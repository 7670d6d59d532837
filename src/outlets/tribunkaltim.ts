import type { Outlet } from './outlet.ts'

export const tribunkaltim = {
  id: 'tribunkaltim',
  name: 'TribunKaltim.co',
  brands: ['Tribun Kaltim'],
  domains: ['kaltim.tribunnews.com', 'tribunkaltim.co', 'tribunkaltim.com'],
  group: 'KG Media',
} as const satisfies Outlet
