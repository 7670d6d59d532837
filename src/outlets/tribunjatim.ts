import type { Outlet } from './outlet.ts'

export const tribunjatim = {
  id: 'tribunjatim',
  name: 'TribunJatim.com',
  brands: ['Tribun Jatim', 'Tribun Jatim Network'],
  domains: ['jatim.tribunnews.com', 'tribunjatim.com'],
  group: 'KG Media',
} as const satisfies Outlet
