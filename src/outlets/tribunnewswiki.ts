import type { Outlet } from './outlet.ts'

export const tribunnewswiki = {
  id: 'tribunnewswiki',
  name: 'TribunnewsWiki.com',
  brands: ['TribunnewsWiki'],
  domains: ['tribunnewswiki.com'],
  group: 'KG Media',
} as const satisfies Outlet
