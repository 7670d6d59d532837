import type { Outlet } from './outlet.ts'

export const tribunbengkulu = {
  id: 'tribunbengkulu',
  name: 'TribunBengkulu.com',
  brands: ['TribunBengkulu.com', 'Tribun Bengkulu'],
  domains: ['bengkulu.tribunnews.com', 'tribunbengkulu.com'],
  group: 'KG Media',
} as const satisfies Outlet
