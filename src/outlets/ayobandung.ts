import type { Outlet } from './outlet.ts'

export const ayobandung = {
  id: 'ayobandung',
  name: 'AyoBandung.com',
  brands: ['AyoBandung.com'],
  domains: ['ayobandung.com'],
  group: 'Ayo Media Network',
} as const satisfies Outlet
