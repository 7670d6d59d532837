import type { Outlet } from './outlet.ts'

export const poskupang = {
  id: 'poskupang',
  name: 'Pos-Kupang.com',
  brands: ['Pos Kupang'],
  domains: ['kupang.tribunnews.com', 'pos-kupang.com', 'poskupang.com'],
  group: 'KG Media',
} as const satisfies Outlet
