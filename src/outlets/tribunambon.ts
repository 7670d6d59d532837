import type { Outlet } from './outlet.ts'

export const tribunambon = {
  id: 'tribunambon',
  name: 'TribunAmbon.com',
  brands: ['Tribun Ambon'],
  domains: ['ambon.tribunnews.com', 'tribunambon.com'],
  group: 'KG Media',
} as const satisfies Outlet
