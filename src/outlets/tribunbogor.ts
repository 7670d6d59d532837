import type { Outlet } from './outlet.ts'

export const tribunbogor = {
  id: 'tribunbogor',
  name: 'TribunnewsBogor.com',
  brands: ['TribunnewsBogor'],
  domains: ['bogor.tribunnews.com', 'tribunnewsbogor.com'],
  group: 'KG Media',
} as const satisfies Outlet
