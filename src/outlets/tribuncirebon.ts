import type { Outlet } from './outlet.ts'

export const tribuncirebon = {
  id: 'tribuncirebon',
  name: 'TribunCirebon.com',
  brands: ['Tribun Cirebon'],
  domains: ['cirebon.tribunnews.com', 'tribuncirebon.com'],
  group: 'KG Media',
} as const satisfies Outlet
