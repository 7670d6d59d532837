import type { Outlet } from './outlet.ts'

export const tribunsolo = {
  id: 'tribunsolo',
  name: 'TribunSolo.com',
  brands: ['Tribun Solo'],
  domains: ['solo.tribunnews.com', 'tribunsolo.com'],
  group: 'KG Media',
} as const satisfies Outlet
