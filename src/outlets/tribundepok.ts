import type { Outlet } from './outlet.ts'

export const tribundepok = {
  id: 'tribundepok',
  name: 'TribunnewsDepok.com',
  brands: ['TribunnewsDepok.com', 'TribunnewsDepok'],
  domains: ['depok.tribunnews.com', 'tribunnewsdepok.com'],
  group: 'KG Media',
} as const satisfies Outlet
