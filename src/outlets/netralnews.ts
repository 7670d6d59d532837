import type { Outlet } from './outlet.ts'

export const netralnews = {
  id: 'netralnews',
  name: 'Netralnews.com',
  brands: ['Netralnews.com', 'Netralnews'],
  domains: ['netralnews.com'],
} as const satisfies Outlet
