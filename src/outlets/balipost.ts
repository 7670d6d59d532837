import type { Outlet } from './outlet.ts'

export const balipost = {
  id: 'balipost',
  name: 'Bali Post',
  brands: ['Bali Post', 'BaliPost.com', 'BaliPost'],
  domains: ['balipost.com'],
} as const satisfies Outlet
