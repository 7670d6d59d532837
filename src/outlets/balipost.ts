import type { Outlet } from './outlet.ts'

export const balipost = {
  id: 'balipost',
  name: 'Bali Post',
  brands: ['BaliPost'],
  domains: ['balipost.com'],
} as const satisfies Outlet
