import type { Outlet } from './outlet.ts'

export const tribunkaltim = {
  id: 'tribunkaltim',
  name: 'TribunKaltim.co',
  brands: ['TribunKaltim.co', 'TribunKaltim.com', 'Tribun Kaltim'],
  domains: ['kaltim.tribunnews.com', 'tribunkaltim.co'],
  group: 'KG Media',
} as const satisfies Outlet
