import type { Outlet } from './outlet.ts'

export const ayosemarang = {
  id: 'ayosemarang',
  name: 'AyoSemarang.com',
  brands: ['AyoSemarang.com'],
  domains: ['ayosemarang.com'],
  group: 'Ayo Media Network',
} as const satisfies Outlet
