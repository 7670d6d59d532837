import type { Outlet } from './outlet.ts'

export const sripoku = {
  id: 'sripoku',
  name: 'Sripoku.com',
  brands: ['Sriwijaya Post'],
  domains: ['palembang.tribunnews.com', 'sripoku.com'],
  group: 'KG Media',
} as const satisfies Outlet
