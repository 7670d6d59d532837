import type { Outlet } from './outlet.ts'

export const tribunjambi = {
  id: 'tribunjambi',
  name: 'TribunJambi.com',
  brands: ['Tribun Jambi'],
  domains: ['jambi.tribunnews.com', 'tribunjambi.com'],
  group: 'KG Media',
} as const satisfies Outlet
