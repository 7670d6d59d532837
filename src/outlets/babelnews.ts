import type { Outlet } from './outlet.ts'

export const babelnews = {
  id: 'babelnews',
  name: 'BabelNews.id',
  brands: ['BabelNews.id', 'Babel News'],
  domains: ['babel.tribunnews.com', 'babelnews.id'],
  group: 'KG Media',
} as const satisfies Outlet
