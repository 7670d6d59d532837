import type { Outlet } from './outlet.ts'

export const tribunlampung = {
  id: 'tribunlampung',
  name: 'TribunLampung.co.id',
  brands: ['TribunLampung.co.id', 'TribunLampung.com', 'Tribun Lampung'],
  domains: ['lampung.tribunnews.com', 'tribunlampung.co.id'],
  group: 'KG Media',
} as const satisfies Outlet
