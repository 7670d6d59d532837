import type { Outlet } from './outlet.ts'

export const popbela = {
  id: 'popbela',
  name: 'Popbela.com',
  brands: ['Popbela.com', 'Popbela'],
  domains: ['popbela.com'],
  group: 'IDN Media',
} as const satisfies Outlet
