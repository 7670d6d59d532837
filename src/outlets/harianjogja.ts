import type { Outlet } from './outlet.ts'

export const harianjogja = {
  id: 'harianjogja',
  name: 'Harianjogja.com',
  brands: ['Harian Jogja', 'JIBI/Harian Jogja'],
  domains: ['harianjogja.com'],
  group: 'Bisnis Indonesia Group',
} as const satisfies Outlet
