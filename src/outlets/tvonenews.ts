import type { Outlet } from './outlet.ts'

export const tvonenews = {
  id: 'tvonenews',
  name: 'tvOnenews.com',
  brands: ['tvOnenews', 'tvOne'],
  domains: ['tvonenews.com'],
  group: 'Visi Media Asia',
} as const satisfies Outlet
