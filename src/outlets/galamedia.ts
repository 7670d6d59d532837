import type { Outlet } from './outlet.ts'

export const galamedia = {
  id: 'galamedia',
  name: 'Galamedia',
  brands: ['Galamedia', 'GalamediaNews', 'GalamediaNews.com'],
  domains: ['galamedianews.com', 'galamedia.pikiran-rakyat.com'],
  group: 'Pikiran Rakyat Media Network',
} as const satisfies Outlet
