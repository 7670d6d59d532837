import type { Outlet } from './outlet.ts'

export const radarbali = {
  id: 'radarbali',
  name: 'Radar Bali',
  brands: ['Radar Bali', 'Jawa Pos Radar Bali', 'RadarBali.id'],
  domains: ['radarbali.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
