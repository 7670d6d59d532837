import type { Outlet } from './outlet.ts'

export const tribunlampung = {
  id: 'tribunlampung',
  name: 'TribunLampung.co.id',
  brands: ['Tribun Lampung'],
  domains: ['lampung.tribunnews.com', 'tribunlampung.co.id', 'tribunlampung.com'],
  group: 'KG Media',
} as const satisfies Outlet
