import type { Outlet } from './outlet.ts'

export const tribunnewsmaker = {
  id: 'tribunnewsmaker',
  name: 'TribunNewsmaker.com',
  brands: ['TribunNewsmaker.com', 'TribunNewsmaker'],
  domains: ['newsmaker.tribunnews.com', 'tribunnewsmaker.com'],
  group: 'KG Media',
} as const satisfies Outlet
