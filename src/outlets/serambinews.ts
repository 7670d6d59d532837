import type { Outlet } from './outlet.ts'

export const serambinews = {
  id: 'serambinews',
  name: 'Serambinews.com',
  brands: ['Serambinews', 'Serambi Indonesia'],
  domains: ['aceh.tribunnews.com', 'serambinews.com'],
  group: 'KG Media',
} as const satisfies Outlet
