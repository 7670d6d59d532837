import type { Outlet } from './outlet.ts'

export const ayojakarta = {
  id: 'ayojakarta',
  name: 'AyoJakarta.com',
  brands: ['AyoJakarta.com'],
  domains: ['ayojakarta.com'],
  group: 'Ayo Media Network',
} as const satisfies Outlet
