import type { Outlet } from './outlet.ts'

export const prohaba = {
  id: 'prohaba',
  name: 'Prohaba.co',
  brands: ['Prohaba.co'],
  domains: ['prohaba.tribunnews.com', 'prohaba.co'],
  group: 'KG Media',
} as const satisfies Outlet
