import type { Outlet } from './outlet.ts'

export const tribunnews = {
  id: 'tribunnews',
  name: 'Tribunnews.com',
  brands: ['Tribunnews', 'Tribun Network'],
  domains: ['tribunnews.com'],
  group: 'KG Media',
} as const satisfies Outlet
