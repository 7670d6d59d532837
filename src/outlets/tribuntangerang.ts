import type { Outlet } from './outlet.ts'

export const tribuntangerang = {
  id: 'tribuntangerang',
  name: 'TribunTangerang.com',
  brands: ['TribunTangerang.com', 'Tribun Tangerang'],
  domains: ['tangerang.tribunnews.com', 'tribuntangerang.com'],
  group: 'KG Media',
} as const satisfies Outlet
