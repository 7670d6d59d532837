import type { Outlet } from './outlet.ts'

export const popmama = {
  id: 'popmama',
  name: 'Popmama.com',
  brands: ['Popmama.com', 'Popmama'],
  domains: ['popmama.com'],
  group: 'IDN Media',
} as const satisfies Outlet
